package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Device;
import dev.homelab.dsl.examples.Examples;

/** Devices with something missing. */
final class IncompleteDeviceCases extends Examples {

    @Fires
    Homelab permissionsWithoutTarget() {
        return homelab(service("web").device(Device.builder().source("/dev/fuse").permissions("r").build()));
    }

    @Quiet
    Homelab permissionsAndTarget() {
        return homelab(service("web").device(Device.builder().source("/dev/fuse").target("/dev/fuse").permissions("r").build()));
    }

    @Quiet
    Homelab noPermissions() {
        return homelab(service("web").device(Device.builder().source("/dev/fuse").build()));
    }
}
