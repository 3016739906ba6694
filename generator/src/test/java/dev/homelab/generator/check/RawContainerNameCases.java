package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Names of containers. */
final class RawContainerNameCases extends Examples {

    @Fires
    Homelab givenByTheAttribute() {
        return homelab(service("web").containerName("front"));
    }

    @Fires
    Homelab givenByAVariable() {
        return homelab(service("web").containerName(setting("NAME", "web")));
    }

    @Fires
    Homelab givenToAServiceWithout() {
        return homelab(service(id("web").withoutContainerName()).containerName("web"));
    }

    @Quiet
    Homelab givenByTheId() {
        return homelab(service(id("web").container("front")), service(id("job").withoutContainerName()));
    }
}
