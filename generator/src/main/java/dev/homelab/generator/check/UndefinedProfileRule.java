package dev.homelab.generator.check;

import dev.homelab.dsl.Profile;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** A profile that a service names is declared. */
final class UndefinedProfileRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "undefined-profile",
                Severity.ERROR,
                "A profile of a service is an object.",
                "The launcher does not know it and never asks for it, so that the service never runs.",
                "Name it with `onlyWith(...)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<String> declared = located.service().profiles().stream().map(Profile::name).toList();
        List<String> written = located.service().attributes().profiles().stream().map(Object::toString).toList();
        for (int i = 0; i < written.size(); i++) {
            if (!declared.contains(written.get(i))) {
                report.accept(finding(located, "profiles[" + i + "]", "Service `%s` names the profile `%s` by its text."
                        .formatted(located.service(), written.get(i))));
            }
        }
    }
}
