package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;

/** Targets of mounts. */
class DuplicateMountTargetRuleTest extends RuleTest {

    @Fires
    Homelab twoBinds() {
        return homelab(service("web")
                .mount(existing("/srv/a", "/data"))
                .mount(existing("/srv/b", "/data")));
    }

    @Fires
    Homelab aVolumeAndMemory() {
        return homelab(service("web").mount(volume("data").at("/data/")).tmpfs("/data:size=1m"));
    }

    @Fires
    Homelab oneTargetInTwoWays() {
        return homelab(service("web").mount(existing("/srv/a", "/data//")).mount(existing("/srv/b", "/data")));
    }

    @Quiet
    Homelab aMountInAMount() {
        return homelab(service("web").mount(existing("/srv/a", "/data")).mount(existing("/srv/b", "/data/b")));
    }

    @Quiet(also = {"incomplete-mount", "undefined-volume"})
    Homelab twoWithoutATarget() {
        return homelab(service("web")
                .mount(Mount.builder().type(MountType.VOLUME).source("a").build())
                .mount(Mount.builder().type(MountType.VOLUME).source("b").build()));
    }
}
