package dev.homelab.generator.check;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Deploy;

/** Numbers below nothing. */
class NegativeNumberRuleTest extends RuleTest {

    @Fires
    Homelab ofContainers() {
        return homelab(service("web").scale(-1));
    }

    @Fires
    Homelab ofReplicas() {
        return homelab(service("web").deploy(Deploy.builder().replicas(-1).build()));
    }

    @Fires
    Homelab ofRetries() {
        return homelab(service("web").healthcheck(Health.exec("true").failingAfter(-1)));
    }

    @Quiet
    Homelab none() {
        return homelab(service(id("web").withoutContainerName()).scale(0)
                .healthcheck(Health.exec("true").failingAfter(0)));
    }
}
