package dev.homelab.generator.check;

import dev.homelab.dsl.Profile;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A service belongs to one of exclusive profiles. */
final class ExclusiveProfilesRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "exclusive-profiles",
                Severity.ERROR,
                "A service has at most one of profiles that exclude one another.",
                "It would stand for two variants at once.",
                "Declare a variant for each profile.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Profile> profiles = located.service().profiles();
        for (Profile profile : profiles) {
            Optional<Profile> other = profiles.stream().filter(each -> !each.allows(profile)).findFirst();
            if (other.isPresent()) {
                report.accept(finding(located, "profiles",
                        "Service `%s` has the profiles `%s` and `%s`, which exclude one another."
                                .formatted(located.service(), profile.name(), other.get().name())));
                return;
            }
        }
    }
}
