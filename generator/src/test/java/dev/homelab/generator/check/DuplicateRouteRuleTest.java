package dev.homelab.generator.check;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Route;

/** Sites. */
class DuplicateRouteRuleTest extends RuleTest {
    private static final Endpoint SITE = http("app", 80).route(Route.of("app", 8001));

    @Fires(also = "conflicting-variable")
    Homelab oneName() {
        return homelab(
                service("a").serves(http("a", 80).route(Route.of("app", 8001))),
                service("b").serves(http("b", 80).route(Route.of("app", 8002))));
    }

    @Fires
    Homelab onePort() {
        return homelab(
                service("a").serves(http("a", 80).route(Route.of("app", 8001))),
                service("b").serves(http("b", 80).route(Route.of("api", 8001))));
    }

    @Quiet
    Homelab twoVariantsOfOneSite() {
        return homelab(
                service(id("app").variant("cpu")).onlyWith(CPU).serves(http("app", 80).route(Route.of("app", 8001))),
                service(id("app").variant("gpu")).onlyWith(GPU).serves(http("app", 80).route(Route.of("app", 8001))));
    }

    @Quiet
    Homelab twoSitesOfOneService() {
        return homelab(service("a").serves(http("a", 80).route(Route.of("app", 8001)), http("a", 81).route(Route.of("api", 8002))));
    }

    @Quiet(also = "duplicate-container-name")
    Homelab oneSiteThatTwoServicesShare() {
        return homelab(
                service(id("app").variant("cpu")).onlyWith(CPU).serves(SITE),
                service(id("app").variant("logs")).onlyWith(LOGS).serves(SITE));
    }
}
