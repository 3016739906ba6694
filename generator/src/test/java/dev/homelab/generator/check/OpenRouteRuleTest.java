package dev.homelab.generator.check;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.value.ImageFacts;

/** Sites without a login. */
class OpenRouteRuleTest extends RuleTest {

    private static Endpoint site(String service, Route.Tunnel tunnel) {
        return http(service, 80).route(Route.of(service, 8001).tunnel(tunnel));
    }

    @Fires
    Homelab everybodyIsLetIn() {
        return homelab(service("web", ImageFacts.NONE.withoutLogin()).serves(site("web", Route.Tunnel.OPEN)));
    }

    @Fires
    Homelab theKeyIsNotSet() {
        return homelab(service("web", ImageFacts.NONE.withoutLoginUnless("API_KEY")).serves(site("web", Route.Tunnel.OPEN)));
    }

    @Quiet
    Homelab theProxyAsks() {
        return homelab(service("web", ImageFacts.NONE.withoutLogin()).serves(site("web", Route.Tunnel.PASSWORD)));
    }

    @Quiet
    Homelab theSiteIsNotOffered() {
        return homelab(service("web", ImageFacts.NONE.withoutLogin()).serves(site("web", Route.Tunnel.CLOSED)));
    }

    @Quiet
    Homelab theKeyIsSet() {
        return homelab(service("web", ImageFacts.NONE.withoutLoginUnless("API_KEY"))
                .serves(site("web", Route.Tunnel.OPEN))
                .environment("API_KEY", PASSWORD));
    }

    @Quiet
    Homelab nobodyLooked() {
        return homelab(service("web").serves(site("web", Route.Tunnel.OPEN)));
    }
}
