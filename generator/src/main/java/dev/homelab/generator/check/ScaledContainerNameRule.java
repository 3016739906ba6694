package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.value.Int;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.Optional;
import java.util.function.Consumer;

/** A name is for one container. */
final class ScaledContainerNameRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "scaled-container-name",
                Severity.ERROR,
                "A service with a container name runs exactly once.",
                "Compose refuses another number: two containers cannot have one name.",
                "Take the number away, or make the id with `withoutContainerName()`.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        if (attributes.containerName().isPresent()) {
            check(located, "scale", attributes.scale(), report);
            check(located, "deploy.replicas", attributes.deploy().flatMap(Deploy::replicas), report);
        }
    }

    private void check(Located located, String member, Optional<Int> number, Consumer<Finding> report) {
        number.map(Int::value).filter(value -> value.isPresent() && value.getAsLong() >= 0 && value.getAsLong() != 1).ifPresent(value ->
                report.accept(finding(located, member, "Service `%s` has a container name and is to run %d times."
                        .formatted(located.service(), value.getAsLong()))));
    }
}
