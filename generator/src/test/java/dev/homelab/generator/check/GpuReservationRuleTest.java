package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.DeviceRequest;
import dev.homelab.dsl.compose.ResourceReservations;

/** Reservations of devices. */
class GpuReservationRuleTest extends RuleTest {

    private static Deploy reserving(DeviceRequest.Builder request) {
        return Deploy.builder()
                .resources(DeployResources.builder()
                        .reservations(ResourceReservations.builder().device(request.build()).build())
                        .build())
                .build();
    }

    @Fires
    Homelab withoutDriverAndCapability() {
        return homelab(service("web").deploy(reserving(DeviceRequest.builder().count(1))));
    }

    @Fires
    Homelab withoutCapability() {
        return homelab(service("web").deploy(reserving(DeviceRequest.builder().driver("nvidia").count(1))));
    }

    @Fires
    Homelab withoutDriver() {
        return homelab(service("web").deploy(reserving(DeviceRequest.builder().capability("gpu").count(1))));
    }

    @Quiet
    Homelab withBoth() {
        return homelab(service("web").deploy(reserving(DeviceRequest.builder().driver("nvidia").capability("gpu").count(1))));
    }

    @Quiet
    Homelab aReservationOfMemory() {
        return homelab(service("web").deploy(Deploy.builder().build()));
    }
}
