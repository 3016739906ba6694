package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.value.Int;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.Optional;
import java.util.function.Consumer;

/** How many cannot be less than none. */
final class NegativeNumberRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "negative-number",
                Severity.ERROR,
                "A number of containers or of retries is not negative.",
                "Compose refuses the whole file.",
                "Give a number of 0 or more.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        check(located, "scale", attributes.scale(), report);
        check(located, "deploy.replicas", attributes.deploy().flatMap(Deploy::replicas), report);
        check(located, "healthcheck.retries", attributes.healthcheck().flatMap(Healthcheck::retries), report);
    }

    private void check(Located located, String member, Optional<Int> number, Consumer<Finding> report) {
        number.map(Int::value).filter(value -> value.isPresent() && value.getAsLong() < 0).ifPresent(value ->
                report.accept(finding(located, member, "Service `%s` has `%s: %d`."
                        .formatted(located.service(), member, value.getAsLong()))));
    }
}
