package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.Extends;

/** What Compose resolves within one file. */
class CrossFileReferenceRuleTest extends RuleTest {

    @Fires
    Homelab aDependencyOnAnotherStack() {
        return homelab(
                stack("one", service("db")),
                stack("two", service("web").dependsOn("db", Dependency.builder().build())));
    }

    @Fires
    Homelab aLinkToAnotherFile() {
        return homelab(stack("one", file("one", service("db")), file("two", service("web").link("db:store"))));
    }

    @Fires
    Homelab theNetworkOfNobody() {
        return homelab(service("web").networkMode(id("proxy")));
    }

    @Fires
    Homelab volumesOfAnotherStack() {
        return homelab(stack("one", service("db")), stack("two", service("web").volumesFrom(id("db")).pid(id("db"))));
    }

    @Fires(also = "raw-extension")
    Homelab theMemoryAndTheDeclarationOfNobody() {
        return homelab(service("web").ipc(id("db")).extending(id("base")));
    }

    @Fires
    Homelab theHostNameOfNobody() {
        return homelab(service("web").uts("service:proxy"));
    }

    @Fires
    Homelab theBuildOfAnotherStack() {
        return homelab(
                stack("one", service("base").build(Build.builder().context("/srv/base").build())),
                stack("two", service("web").build(Build.builder().context("/srv/web").additionalContext("base", "service:base").build())));
    }

    @Quiet(also = "raw-extension")
    Homelab servicesOfTheFile() {
        return homelab(
                service("db"),
                service("web")
                        .dependsOn("db", Dependency.builder().build())
                        .link(id("db"), "store")
                        .volumesFrom("db:ro")
                        .ipc(id("db"))
                        .extending(Extends.builder().service("base").file("/srv/base.yml").build()));
    }

    @Quiet
    Homelab aContainer() {
        return homelab(service("web").volumesFrom("container:db").networkMode("bridge"));
    }
}
