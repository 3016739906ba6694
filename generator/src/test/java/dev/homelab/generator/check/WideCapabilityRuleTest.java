package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Capabilities. */
class WideCapabilityRuleTest extends RuleTest {

    @Fires
    Homelab administration() {
        return homelab(service("web").capAdd("CHOWN", "SYS_ADMIN"));
    }

    @Fires
    Homelab allOfThem() {
        return homelab(service("web").capAdd("cap_all"));
    }

    @Quiet
    Homelab aNarrowOne() {
        return homelab(service("web").capDrop("ALL").capAdd("NET_BIND_SERVICE"));
    }
}
