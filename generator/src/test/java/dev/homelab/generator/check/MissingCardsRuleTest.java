package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.Device;
import dev.homelab.dsl.compose.DeviceRequest;
import dev.homelab.dsl.compose.ResourceReservations;
import dev.homelab.dsl.value.ImageFacts;

/** Images for graphics cards. */
class MissingCardsRuleTest extends RuleTest {

    @Fires
    Homelab aProcessor() {
        return homelab(service("web", ImageFacts.NONE.onCardsOf("nvidia")));
    }

    @Fires
    Homelab cardsOfAnother() {
        return homelab(service("web", ImageFacts.NONE.onCardsOf("nvidia"))
                .device(Device.builder().source("/dev/kfd").target("/dev/kfd").build())
                .groupAdd("video", "render"));
    }

    @Fires
    Homelab anotherRuntime() {
        return homelab(service("web", ImageFacts.NONE.onCardsOf("nvidia")).runtime("runc"));
    }

    @Fires
    Homelab anotherDevice() {
        return homelab(service("web", ImageFacts.NONE.onCardsOf("amd"))
                .device(Device.builder().source("/dev/snd").target("/dev/snd").build()));
    }

    @Quiet
    Homelab aReservation() {
        return homelab(service("web", ImageFacts.NONE.onCardsOf("nvidia")).deploy(Deploy.builder()
                .resources(DeployResources.builder()
                        .reservations(ResourceReservations.builder()
                                .device(DeviceRequest.builder().driver("nvidia").capability("gpu").count(1).build())
                                .build())
                        .build())
                .build()));
    }

    @Quiet
    Homelab aRuntime() {
        return homelab(service("web", ImageFacts.NONE.onCardsOf("nvidia")).runtime("nvidia"));
    }

    @Quiet
    Homelab cardsOfAmd() {
        return homelab(service("web", ImageFacts.NONE.onCardsOf("amd"))
                .device(Device.builder().source("/dev/kfd").target("/dev/kfd").build())
                .groupAdd("video", "render"));
    }
}
