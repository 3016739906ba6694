package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Mounts;

/** Binds of several services. */
class SharedBindRuleTest extends RuleTest {

    @Fires
    Homelab twoWriters() {
        return homelab(service("a").mount(existing("/srv/data", "/data")), service("b").mount(existing("/srv/data", "/in")));
    }

    @Quiet
    Homelab oneWriter() {
        return homelab(service("a").mount(existing("/srv/data", "/data")), service("b").mount(Mounts.readOnly(existing("/srv/data", "/in"))));
    }

    @Quiet
    Homelab twoProfilesOfOneChoice() {
        return homelab(service("a").onlyWith(CPU).mount(existing("/srv/data", "/data")), service("b").onlyWith(GPU).mount(existing("/srv/data", "/in")));
    }

    @Quiet
    Homelab aVolume() {
        return homelab(service("a").mount(volume("data").at("/data")), service("b").mount(volume("data").at("/in")));
    }

    @Quiet
    Homelab aSocket() {
        return homelab(service("a").mount(existing("/srv/app.sock", "/app.sock")), service("b").mount(existing("/srv/app.sock", "/app.sock")));
    }

    @Quiet
    Homelab oneServiceTwice() {
        return homelab(service("a").mount(existing("/srv/data", "/data")).mount(existing("/srv/data", "/in")));
    }
}
