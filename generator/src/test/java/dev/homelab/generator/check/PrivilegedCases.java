package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Privileges. */
final class PrivilegedCases extends Examples {

    @Fires
    Homelab allOfThem() {
        return homelab(service("web").privileged(true));
    }

    @Quiet
    Homelab none() {
        return homelab(service("web").privileged(false));
    }
}
