package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.BindOptions;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;

/** Mounts with something missing. */
class IncompleteMountRuleTest extends RuleTest {

    private static Mount.Builder bind() {
        return Mount.builder().type(MountType.BIND).bind(BindOptions.builder().createHostPath(false).build());
    }

    @Fires
    Homelab withoutTarget() {
        return homelab(service("web").mount(bind().source("/srv/data").build()));
    }

    @Fires
    Homelab withoutSource() {
        return homelab(service("web").mount(bind().target("/data").build()));
    }

    @Fires(also = "unplaced-path")
    Homelab withABlankSource() {
        return homelab(service("web").mount(bind().source("").target("/data").build()));
    }

    @Quiet
    Homelab ofMemory() {
        return homelab(service("web").mount(Mount.builder().type(MountType.TMPFS).target("/run").build()));
    }
}
