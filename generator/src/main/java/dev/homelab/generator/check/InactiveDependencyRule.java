package dev.homelab.generator.check;

import dev.homelab.dsl.Need;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Worlds;
import java.util.function.Consumer;

/** What a service needs is active wherever the service is. */
final class InactiveDependencyRule implements NeedRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "inactive-dependency",
                Severity.ERROR,
                "A service that is needed is active wherever the service that needs it is.",
                "Compose refuses a dependency on a service whose profile is off.",
                "Add `whereActive()` to the need, or give both the same profile.")
                .binding();
    }

    /** What is built upon need not start first, but has to be active all the same. */
    @Override
    public void check(Model model, Consumer<Finding> report) {
        NeedRule.super.check(model, report);
        for (Located user : model.services()) {
            FileReferences.builtUpon(model, user).forEach((member, target) -> {
                if (Worlds.without(user, target).isPresent()) {
                    report.accept(finding(user, member, message(user, target)).fix("Give both the same profile."));
                }
            });
        }
    }

    @Override
    public boolean isBroken(Located user, Need need, Located target) {
        return need.required() && user.sharesFileWith(target) && Worlds.without(user, target).isPresent();
    }

    @Override
    public String message(Located user, Located target) {
        return "Service `%s` needs `%s`, which is off unless the profile %s is on.".formatted(
                user.service(),
                target.service(),
                Candidates.list(target.service().profiles().stream().map(Profile::name).toList()));
    }
}
