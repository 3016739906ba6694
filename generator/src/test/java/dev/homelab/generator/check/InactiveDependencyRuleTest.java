package dev.homelab.generator.check;

import static dev.homelab.dsl.Need.healthy;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.Dependency;

/** Dependencies and profiles. */
class InactiveDependencyRuleTest extends RuleTest {

    @Fires
    Homelab aServiceThatMayBeOff() {
        return homelab(service("web").dependsOn(healthy(id("db"))), service("db").onlyWith(CPU));
    }

    @Fires
    Homelab aServiceOfAnotherProfile() {
        return homelab(service("web").onlyWith(GPU).dependsOn(healthy(id("db"))), service("db").onlyWith(CPU));
    }

    @Fires
    Homelab oneOfTwoProfiles() {
        return homelab(service("web").onlyWith(CPU, LOGS).dependsOn(healthy(id("db"))), service("db").onlyWith(CPU));
    }

    @Fires
    Homelab theNetworkOfAServiceThatMayBeOff() {
        return homelab(service("web").networkMode(id("proxy")), service("proxy").onlyWith(CPU));
    }

    @Fires
    Homelab theBuildOfAServiceThatMayBeOff() {
        return homelab(
                service("web").build(Build.builder().context("/srv/web").additionalContext("base", "service:base").build()),
                service("base").build(Build.builder().context("/srv/base").build()).onlyWith(CPU));
    }

    @Quiet
    Homelab aWrittenDependencyThatMayBeMissing() {
        return homelab(
                service("web").dependsOn("db", Dependency.builder().required(false).build()),
                service("db").onlyWith(CPU));
    }

    @Quiet
    Homelab aServiceOfTheSameProfile() {
        return homelab(service("web").onlyWith(CPU).dependsOn(healthy(id("db"))), service("db").onlyWith(CPU));
    }

    @Quiet
    Homelab aServiceThatIsWaitedForWhereItRuns() {
        return homelab(service("web").dependsOn(healthy(id("db")).whereActive()), service("db").onlyWith(CPU));
    }

    @Quiet
    Homelab aServiceOfAnotherFile() {
        return homelab(stack("one", service("db").onlyWith(CPU)), stack("two", service("web").dependsOn(healthy(id("db")))));
    }

    @Quiet
    Homelab theBuildOfAServiceThatRuns() {
        return homelab(
                service("web").build(Build.builder().context("/srv/web").additionalContext("base", "service:base").build()),
                service("base").build(Build.builder().context("/srv/base").build()));
    }

    /** Compose hands the profile on. */
    @Quiet(also = "raw-extension")
    Homelab theDeclarationOfAServiceThatMayBeOff() {
        return homelab(service("web").extending(id("base")), service("base").onlyWith(CPU));
    }
}
