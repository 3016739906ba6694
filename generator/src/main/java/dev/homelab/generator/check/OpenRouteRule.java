package dev.homelab.generator.check;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** Whoever comes from outside is asked who they are. */
final class OpenRouteRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "open-route",
                Severity.ERROR,
                "A site that the tunnel offers belongs to a service that asks for a login, or the proxy asks first.",
                "Everybody on the internet could use it.",
                "Let the proxy ask with `tunnel(Route.Tunnel.PASSWORD)`, or make the service ask.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        if (asks(located)) {
            return;
        }
        for (Endpoint endpoint : located.service().endpoints()) {
            endpoint.route().filter(route -> route.tunnel() == Route.Tunnel.OPEN).ifPresent(route -> report.accept(
                    finding(located, "", "The tunnel offers the site `%s` of `%s`, which asks nobody for a login."
                                    .formatted(route.name(), located.service()))
                            .declaredAt(endpoint.origin())));
        }
    }

    private static boolean asks(Located located) {
        ServiceAttributes attributes = located.service().attributes();
        return attributes.image().map(image -> image.facts().login())
                .filter(login -> login.known()
                        && login.variable().filter(attributes.environment()::containsKey).isEmpty())
                .isEmpty();
    }
}
