package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.value.Restart;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** An image is told what it has to know. */
final class MissingEnvironmentRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "missing-environment",
                Severity.ERROR,
                "A service sets every variable without which its image does not do its work.",
                "The program does not start, or looks in the wrong place.",
                "Set it with `environment(...)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        boolean runsAnother = attributes.entrypoint().isPresent()
                && attributes.restart().filter(Restart.NO::equals).isPresent();
        List<String> missing = attributes.image().map(image -> image.facts().needed()).orElse(List.of()).stream()
                .filter(name -> !attributes.environment().containsKey(name))
                .toList();
        if (!missing.isEmpty() && !runsAnother) {
            report.accept(finding(located, "environment", "Service `%s` does not set %s, which its image `%s` needs."
                    .formatted(located.service(), Candidates.list(missing), attributes.image().get())));
        }
    }
}
