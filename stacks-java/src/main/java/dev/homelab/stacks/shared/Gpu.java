package dev.homelab.stacks.shared;

import dev.homelab.dsl.Trait;
import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.Device;
import dev.homelab.dsl.compose.DeviceRequest;
import dev.homelab.dsl.compose.ResourceReservations;
import dev.homelab.dsl.value.DeviceCount;

/** Access to graphics cards. */
public final class Gpu {

    private Gpu() {}

    /** Every NVIDIA card; the host needs NVIDIA's container toolkit. */
    public static Trait nvidia() {
        DeviceRequest cards = DeviceRequest.builder()
                .driver("nvidia")
                .count(DeviceCount.ALL)
                .capability("gpu")
                .build();
        return service -> service.deploy(Deploy.builder()
                .resources(DeployResources.builder()
                        .reservations(ResourceReservations.builder().device(cards).build())
                        .build())
                .build());
    }

    /** Every AMD card; the groups are those that own the devices on the host. */
    public static Trait amd() {
        return service -> service.device(same("/dev/kfd")).device(same("/dev/dri")).groupAdd("video", "render");
    }

    private static Device same(String path) {
        return Device.builder().source(path).target(path).permissions("rwm").build();
    }
}
