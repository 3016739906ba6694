package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What an image needs is not blank. */
final class BlankEnvironmentRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "blank-environment",
                Severity.WARNING,
                "A variable without which an image does not work is not blank by default, unless a profile switches its service on.",
                "The container ends at once and is started again for ever, in every homelab whose operator leaves the variable blank.",
                "Require the variable, or put the service under a profile.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        if (!located.service().profiles().isEmpty()) {
            return;
        }
        attributes.image().map(image -> image.facts().needed()).orElse(List.of()).forEach(name ->
                Optional.ofNullable(attributes.environment().get(name))
                        .flatMap(SampleValues::of)
                        .filter(String::isEmpty)
                        .ifPresent(blank -> report.accept(finding(located, "environment." + name,
                                "`%s` of `%s` is blank by default, and its image needs it."
                                        .formatted(name, located.service())))));
    }
}
