package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.value.Duration;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.Optional;
import java.util.function.Consumer;

/** A start is waited for as long as it may take. */
final class ShortStartPeriodRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "short-start-period",
                Severity.WARNING,
                "The start period of a health check is as long as a start of the image may take.",
                "A first start that is only slow counts as a failure, and whatever waits for the service gives up.",
                "Lengthen it with `startingWithin(...)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        Optional<Duration> needed = attributes.image().flatMap(image -> image.facts().startsWithin());
        Optional<Healthcheck> check = attributes.healthcheck().filter(each -> each.test().isPresent());
        if (needed.isEmpty() || check.isEmpty()) {
            return;
        }
        Duration given = check.get().startPeriod().orElse(Duration.ofSeconds(0));
        if (given.value().isPresent() && given.value().get().compareTo(needed.get().value().orElseThrow()) < 0) {
            report.accept(finding(located, "healthcheck", "The health check of `%s` gives a start `%s`, and its image may take `%s`."
                    .formatted(located.service(), given, needed.get())));
        }
    }
}
