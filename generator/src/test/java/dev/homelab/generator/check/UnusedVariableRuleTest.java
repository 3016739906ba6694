package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Variables of the homelab. */
class UnusedVariableRuleTest extends RuleTest {

    @Fires
    Homelab nobodyReadsIt() {
        return homelab(service("web")).globals(setting("TZ", "UTC"));
    }

    @Quiet
    Homelab aServiceReadsIt() {
        return homelab(service("web").environment("TZ", setting("TZ", "UTC"))).globals(setting("TZ", "UTC"));
    }
}
