package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.PreStartHook;
import dev.homelab.dsl.value.Command;

/** Attributes of later releases of Compose. */
class NewerAttributeRuleTest extends RuleTest {

    @Fires
    Homelab aHookBeforeTheStart() {
        return homelab(service("web").preStart(PreStartHook.builder().command(Command.exec("true")).build()));
    }

    @Fires
    Homelab aFilterOfTheCache() {
        return homelab(service("web").build(Build.builder().context("/srv/source").noCacheFilter("final").build()));
    }

    @Quiet
    Homelab aBuildWithoutCache() {
        return homelab(service("web").build(Build.builder().context("/srv/source").noCache(true).build()));
    }
}
