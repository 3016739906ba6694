package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Device;

/** Devices with something missing. */
class IncompleteDeviceRuleTest extends RuleTest {

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
