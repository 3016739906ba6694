package dev.homelab.generator.check;

import dev.homelab.dsl.Config;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.ConfigAttributes;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.examples.Examples;

/** Configs. */
final class UndefinedConfigCases extends Examples {

    @Fires
    Homelab aConfigOfNobody() {
        return homelab(service("web").config(FileGrant.builder().source("site").build()));
    }

    @Quiet
    Homelab aConfigByReference() {
        return homelab(service("web").config(Config.of("site", ConfigAttributes.builder().file("/srv/site").build())));
    }
}
