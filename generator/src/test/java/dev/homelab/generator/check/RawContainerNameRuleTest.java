package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Names of containers. */
class RawContainerNameRuleTest extends RuleTest {

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
