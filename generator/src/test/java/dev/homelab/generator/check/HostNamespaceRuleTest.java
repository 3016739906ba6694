package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Namespaces of the host. */
class HostNamespaceRuleTest extends RuleTest {

    @Fires
    Homelab processes() {
        return homelab(service("web").pid("host"));
    }

    @Fires
    Homelab memory() {
        return homelab(service("web").ipc("host"));
    }

    @Fires
    Homelab network() {
        return homelab(service("web").networkMode("host"));
    }

    @Fires
    Homelab users() {
        return homelab(service("web").usernsMode("host"));
    }

    @Quiet
    Homelab sharedMemoryOfItsOwn() {
        return homelab(service("web").ipc("private"));
    }
}
