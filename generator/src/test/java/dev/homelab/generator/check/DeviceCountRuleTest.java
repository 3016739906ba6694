package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.DeviceRequest;
import dev.homelab.dsl.compose.Gpus;
import dev.homelab.dsl.compose.ResourceReservations;

/** Devices by number and by id. */
class DeviceCountRuleTest extends RuleTest {

    private static DeviceRequest.Builder nvidia() {
        return DeviceRequest.builder().driver("nvidia").capability("gpu");
    }

    private static Deploy reserving(DeviceRequest.Builder request) {
        return Deploy.builder()
                .resources(DeployResources.builder()
                        .reservations(ResourceReservations.builder().device(request.build()).build())
                        .build())
                .build();
    }

    @Fires
    Homelab reserved() {
        return homelab(service("web").deploy(reserving(nvidia().count(1).deviceId("0"))));
    }

    @Fires
    Homelab cards() {
        return homelab(service("web").gpus(Gpus.of(nvidia().count(1).deviceId("0").build())))
                .composeVersion("2.30.0");
    }

    @Quiet
    Homelab oneOfThem() {
        return homelab(service("web").deploy(reserving(nvidia().count(1))),
                service("api").gpus(Gpus.of(nvidia().deviceId("0").build())))
                .composeVersion("2.30.0");
    }
}
