package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Filters of the engine. */
final class UnconfinedCases extends Examples {

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
