package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Mounts;

/** The socket of the engine. */
class DockerSocketRuleTest extends RuleTest {

    @Fires
    Homelab asItIs() {
        return homelab(service("web").mount(existing("/var/run/docker.sock", "/var/run/docker.sock")));
    }

    @Fires
    Homelab underAnotherName() {
        return homelab(service("web").mount(Mounts.readOnly(existing("/run/docker.sock", "/socket"))));
    }

    @Quiet
    Homelab anotherSocket() {
        return homelab(service("web").mount(existing("/srv/app.sock", "/srv/app.sock")));
    }
}
