package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Device;

/** AMD cards. */
class AmdGroupsRuleTest extends RuleTest {

    @Fires
    Homelab cardsWithoutGroups() {
        return homelab(service("web").device(Device.builder().source("/dev/kfd").target("/dev/kfd").build()));
    }

    @Quiet
    Homelab cardsWithGroups() {
        return homelab(service("web").device(Device.builder().source("/dev/kfd").target("/dev/kfd").build()).groupAdd("video", "render"));
    }

    @Quiet
    Homelab anotherDevice() {
        return homelab(service("web").device(Device.builder().source("/dev/ttyUSB0").target("/dev/ttyUSB0").build()));
    }
}
