package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.BindOptions;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;

/** Binds. */
class CreatedHostPathRuleTest extends RuleTest {

    @Fires
    Homelab aBindThatMayBeCreated() {
        return homelab(service("web").mount(Mount.builder().type(MountType.BIND).source("/srv/config").target("/config").build()));
    }

    @Fires
    Homelab aBindThatIsMeantToBeCreated() {
        return homelab(service("web").mount(Mount.builder().type(MountType.BIND).source("/srv/config").target("/config")
                .bind(BindOptions.builder().createHostPath(true).build()).build()));
    }

    @Quiet
    Homelab aBindThatHasToExist() {
        return homelab(service("web").mount(existing("/srv/config", "/config")));
    }

    @Quiet
    Homelab aVolume() {
        return homelab(service("web").mount(volume("data").at("/data")));
    }
}
