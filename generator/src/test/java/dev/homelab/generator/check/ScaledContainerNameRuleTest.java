package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Deploy;

/** How often a service runs. */
class ScaledContainerNameRuleTest extends RuleTest {

    @Fires
    Homelab scaled() {
        return homelab(service("web").scale(2));
    }

    @Fires
    Homelab replicated() {
        return homelab(service("web").deploy(Deploy.builder().replicas(0).build()));
    }

    @Quiet
    Homelab once() {
        return homelab(service("web").scale(1).deploy(Deploy.builder().replicas(1).build()));
    }

    @Quiet
    Homelab withoutAName() {
        return homelab(service(id("web").withoutContainerName()).scale(2));
    }
}
