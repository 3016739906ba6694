package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Mounts;

/** Directories of the host. */
class HostDirectoryRuleTest extends RuleTest {

    @Fires
    Homelab itsSettings() {
        return homelab(service("web").mount(Mounts.readOnly(existing("/etc/", "/host/etc"))));
    }

    @Fires
    Homelab allOfIt() {
        return homelab(service("web").mount(existing("/", "/host")));
    }

    @Fires
    Homelab keysOfRoot() {
        return homelab(service("web").mount(existing("/root/.ssh", "/keys")));
    }

    @Quiet
    Homelab oneFile() {
        return homelab(service("web").mount(Mounts.readOnly(existing("/etc/localtime", "/etc/localtime"))));
    }

    @Quiet
    Homelab data() {
        return homelab(service("web").mount(existing("/srv", "/srv")).mount(volume("etc").at("/etc")));
    }
}
