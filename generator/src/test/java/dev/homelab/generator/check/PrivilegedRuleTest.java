package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Privileges. */
class PrivilegedRuleTest extends RuleTest {

    @Fires
    Homelab allOfThem() {
        return homelab(service("web").privileged(true));
    }

    @Quiet
    Homelab none() {
        return homelab(service("web").privileged(false));
    }
}
