package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.DeviceRequest;
import dev.homelab.dsl.compose.Gpus;
import dev.homelab.dsl.compose.ResourceReservations;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Devices are counted or named. */
final class DeviceCountRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "device-count-and-ids",
                Severity.ERROR,
                "A reservation says how many devices or which ones, not both.",
                "Compose refuses the whole file.",
                "Keep `.count(...)` or `.deviceIds(...)`.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        check(located, "gpus", attributes.gpus().map(Gpus::requests), report);
        check(located, "deploy", attributes.deploy()
                .flatMap(Deploy::resources)
                .flatMap(DeployResources::reservations)
                .map(ResourceReservations::devices), report);
    }

    private void check(Located located, String member, Optional<List<DeviceRequest>> requests, Consumer<Finding> report) {
        boolean both = requests.orElse(List.of()).stream()
                .anyMatch(request -> request.count().isPresent() && !request.deviceIds().isEmpty());
        if (both) {
            report.accept(finding(located, member, "Service `%s` reserves devices by their number and by their ids."
                    .formatted(located.service())));
        }
    }
}
