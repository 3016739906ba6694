package dev.homelab.generator.check;

import static dev.homelab.dsl.Need.completed;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.value.Restart;

/** Waiting for the end. */
class EndlessDependencyRuleTest extends RuleTest {

    @Fires
    Homelab aServiceThatIsStartedAgain() {
        return homelab(service("web").dependsOn(completed(id("job"))), service("job"));
    }

    @Quiet
    Homelab aOneShot() {
        return homelab(service("web").dependsOn(completed(id("job"))), oneShot("job"));
    }

    @Quiet
    Homelab oneThatIsStartedAgainWhenItFails() {
        return homelab(service("web").dependsOn(completed(id("job"))), oneShot("job").restart(Restart.onFailure(3)));
    }
}
