package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.value.Image;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** A health check can run. */
final class MissingHealthToolRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "missing-health-tool",
                Severity.ERROR,
                "A health check calls only programs that the image has.",
                "The check would fail for ever, and whatever waits for the service would never start.",
                "Ask with a program that the image has.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        List<String> there = attributes.image().map(Image::facts).flatMap(facts -> facts.programs()).orElse(List.of());
        List<List<String>> ways =
                attributes.healthcheck().flatMap(Healthcheck::test).map(HealthPrograms::ways).orElse(List.of());
        if (there.isEmpty() || ways.isEmpty() || ways.stream().anyMatch(there::containsAll)) {
            return;
        }
        List<String> missing = ways.get(0).stream().filter(program -> !there.contains(program)).toList();
        report.accept(finding(located, "healthcheck", "The health check of `%s` calls %s, which its image `%s` does not have."
                        .formatted(located.service(), Candidates.list(missing), attributes.image().get()))
                .expected("The image has: %s.".formatted(Candidates.list(there))));
    }
}
