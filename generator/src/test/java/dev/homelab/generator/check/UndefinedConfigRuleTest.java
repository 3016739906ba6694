package dev.homelab.generator.check;

import dev.homelab.dsl.Config;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.ConfigAttributes;
import dev.homelab.dsl.compose.FileGrant;

/** Configs. */
class UndefinedConfigRuleTest extends RuleTest {

    @Fires
    Homelab aConfigOfNobody() {
        return homelab(service("web").config(FileGrant.builder().source("site").build()));
    }

    @Quiet
    Homelab aConfigByReference() {
        return homelab(service("web").config(Config.of("site", ConfigAttributes.builder().file("/srv/site").build())));
    }
}
