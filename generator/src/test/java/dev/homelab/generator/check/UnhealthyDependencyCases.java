package dev.homelab.generator.check;

import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.dsl.Need.started;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.examples.Examples;
import dev.homelab.dsl.value.Image;
import dev.homelab.dsl.value.ImageFacts;
import dev.homelab.dsl.value.Restart;

/** Waiting for health. */
final class UnhealthyDependencyCases extends Examples {

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

    @Quiet
    Homelab aServiceThatIsWaitedForUntilItHasStarted() {
        return homelab(
                service("web").dependsOn(started(id("db"))),
                unwatched("db").withoutHealthcheck("nobody wrote one"));
    }

    @Quiet
    Homelab aHealthCheckOfTheImage() {
        return homelab(
                service("web").dependsOn(healthy(id("db"))),
                Compose.service(id("db"), Image.of("example/db:1.2.3").known(ImageFacts.NONE.withHealthcheck()))
                        .securityOpt("no-new-privileges:true")
                        .logging(Logging.builder().driver("local").build())
                        .restart(Restart.ALWAYS));
    }
}
