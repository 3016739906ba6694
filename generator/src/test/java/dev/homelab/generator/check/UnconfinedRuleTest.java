package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Filters of the engine. */
class UnconfinedRuleTest extends RuleTest {

    @Fires
    Homelab systemCalls() {
        return homelab(service("web").securityOpt("seccomp=unconfined"));
    }

    @Fires
    Homelab labels() {
        return homelab(service("web").securityOpt("label:disable", "apparmor:unconfined"));
    }

    @Quiet
    Homelab aProfileOfItsOwn() {
        return homelab(service("web").securityOpt("seccomp=/srv/seccomp.json"));
    }
}
