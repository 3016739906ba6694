package dev.homelab.generator.check;

import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.dsl.Need.started;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.value.ImageFacts;

/** Waiting for health. */
class UnhealthyDependencyRuleTest extends RuleTest {

    @Fires
    Homelab aServiceWithoutAHealthCheck() {
        return homelab(
                service("web").dependsOn(healthy(id("db"))),
                unwatched("db").withoutHealthcheck("nobody wrote one"));
    }

    @Fires
    Homelab aHealthCheckThatIsOff() {
        return homelab(
                service("web").dependsOn(healthy(id("db"))),
                unwatched("db").healthcheck(Healthcheck.builder().disable(true).build()).withoutHealthcheck("it lies"));
    }

    @Fires
    Homelab aWrittenDependency() {
        return homelab(
                service("web").dependsOn("db", Dependency.builder().condition(DependencyCondition.SERVICE_HEALTHY).build()),
                unwatched("db").withoutHealthcheck("nobody wrote one"));
    }

    @Quiet
    Homelab aServiceThatIsWaitedForUntilItHasStarted() {
        return homelab(
                service("web").dependsOn(started(id("db"))),
                unwatched("db").withoutHealthcheck("nobody wrote one"));
    }

    @Quiet
    Homelab aHealthCheckOfTheImage() {
        return homelab(service("web").dependsOn(healthy(id("db"))), unwatched("db", ImageFacts.NONE.withHealthcheck()));
    }
}
