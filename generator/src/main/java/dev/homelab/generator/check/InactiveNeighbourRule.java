package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Worlds;
import java.util.function.Consumer;

/** A service that is named in text is active wherever the service that names it is. */
final class InactiveNeighbourRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "inactive-neighbour",
                Severity.ERROR,
                "A service that another names in `links`, `volumes_from`, `depends_on` or a namespace is active wherever that is.",
                "Compose refuses the file where the profile of the one is on and that of the other is not.",
                "Give both the same profile, or wait for it with `dependsOn(...)` and `whereActive()`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Located located : model.services()) {
            FileReferences.started(model, located).forEach((member, other) -> {
                if (Worlds.without(located, other).isPresent()) {
                    report.accept(finding(located, member, "`%s` of `%s` names `%s`, which may be off."
                            .formatted(member, located.service(), other.service())));
                }
            });
        }
    }
}
