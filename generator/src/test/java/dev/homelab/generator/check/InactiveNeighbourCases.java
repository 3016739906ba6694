package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.dsl.examples.Examples;

/** Services that are named in text and may be off. */
final class InactiveNeighbourCases extends Examples {

    @Fires
    Homelab theNetworkOfAProfile() {
        return homelab(service("proxy").onlyWith(LOGS), service("web").networkMode(id("proxy")));
    }

    @Fires
    Homelab aDependencyByItsKey() {
        return homelab(service("db").onlyWith(LOGS), service("web").dependsOn(
                "db", Dependency.builder().condition(DependencyCondition.SERVICE_STARTED).build()));
    }

    @Quiet
    Homelab ofTheSameProfile() {
        return homelab(service("proxy").onlyWith(LOGS), service("web").networkMode(id("proxy")).onlyWith(LOGS));
    }

    @Quiet
    Homelab always() {
        return homelab(service("proxy"), service("web").link(id("proxy"), "front"));
    }
}
