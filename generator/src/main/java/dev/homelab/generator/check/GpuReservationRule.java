package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.DeviceRequest;
import dev.homelab.dsl.compose.ResourceReservations;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** A reserved device says what it is. */
final class GpuReservationRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "gpu-reservation",
                Severity.ERROR,
                "A reservation of devices names driver and capabilities.",
                "Compose refuses it without capabilities; without a driver any card may be meant.",
                "Add `.driver(\"nvidia\")` and `.capability(\"gpu\")`.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<DeviceRequest> requests = located.service().attributes().deploy()
                .flatMap(Deploy::resources)
                .flatMap(DeployResources::reservations)
                .map(ResourceReservations::devices)
                .orElse(List.of());
        if (requests.stream().anyMatch(request -> request.driver().isEmpty() || request.capabilities().isEmpty())) {
            report.accept(finding(located, "deploy",
                    "Service `%s` reserves devices without driver or capabilities.".formatted(located.service())));
        }
    }
}
