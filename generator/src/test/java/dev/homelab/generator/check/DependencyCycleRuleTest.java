package dev.homelab.generator.check;

import static dev.homelab.dsl.Need.healthy;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Dependency;

/** Who waits for whom. */
class DependencyCycleRuleTest extends RuleTest {

    @Fires
    Homelab threeInACircle() {
        return homelab(
                service("a").dependsOn(healthy(id("b"))),
                service("b").dependsOn(healthy(id("c"))),
                service("c").dependsOn(healthy(id("a"))));
    }

    @Fires
    Homelab aServiceThatWaitsForItself() {
        return homelab(service("a").dependsOn(healthy(id("a"))));
    }

    @Fires
    Homelab aCircleOverTwoStacks() {
        return homelab(
                stack("one", service("a").serves(http("a", 80)).environment("B", http("b", 80).url())),
                stack("two", service("b").serves(http("b", 80)).environment("A", http("a", 80).url())));
    }

    @Fires
    Homelab aLinkBackToWhoeverWaits() {
        return homelab(service("a").dependsOn(healthy(id("b"))), service("b").link(id("a")));
    }

    @Fires
    Homelab writtenDependencies() {
        return homelab(
                service("a").dependsOn("b", Dependency.builder().build()),
                service("b").networkMode(id("a")));
    }

    @Fires
    Homelab theSecondOfTwoNeeds() {
        return homelab(
                service("a")
                        .dependsOn(healthy(id("c")))
                        .dependsOn(healthy(id("b"))),
                service("b").dependsOn(healthy(id("a"))),
                service("c"));
    }

    @Quiet
    Homelab aDiamond() {
        return homelab(
                service("a").dependsOn(healthy(id("b")), healthy(id("c"))),
                service("b").dependsOn(healthy(id("d"))),
                service("c").dependsOn(healthy(id("d"))),
                service("d"));
    }

    @Quiet
    Homelab aNameThatIsOnlyWrittenDown() {
        return homelab(
                stack("one", service("a").serves(http("a", 80)).environment("B", text("{}", http("b", 80).hostInAnyOrder()))),
                stack("two", service("b").serves(http("b", 80)).environment("A", http("a", 80).url())));
    }
}
