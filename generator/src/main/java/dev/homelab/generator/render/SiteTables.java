package dev.homelab.generator.render;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Variable;
import dev.homelab.generator.model.Model;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a page for people says of the sites that a tunnel offers, as rows and items of Markdown. */
final class SiteTables {
    private static final String DOMAIN = ".$DOMAIN_NAME";

    private final Homelab homelab;
    private final Map<Route, Endpoint> routes;

    SiteTables(Homelab homelab) {
        this.homelab = homelab;
        routes = CaddySites.routes(homelab);
    }

    /** A row for each site that is offered: host name, contents, login. */
    String offered() {
        return routes.entrySet().stream()
                .filter(site -> site.getKey().tunnel() != Route.Tunnel.CLOSED)
                .map(site -> "| `%s` | %s | %s |".formatted(
                        site.getKey().name() + DOMAIN,
                        description(site.getValue()),
                        site.getKey().tunnel() == Route.Tunnel.PASSWORD ? "Caddy" : "the application"))
                .collect(Collectors.joining("\n"));
    }

    /** An item for each site that is not. */
    String closed() {
        return routes.entrySet().stream()
                .filter(site -> site.getKey().tunnel() == Route.Tunnel.CLOSED)
                .map(site -> "- %s, `%s`, %s".formatted(site.getKey().name(),
                        site.getKey().address().name(), description(site.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** An item for each variable that holds the local address of an offered site. */
    String addresses() {
        List<Variable> variables = List.copyOf(Model.of(homelab).variables().values());
        return routes.keySet().stream()
                .filter(route -> route.tunnel() != Route.Tunnel.CLOSED && route.localPort().isPresent())
                .flatMap(route -> variables.stream()
                        .filter(variable -> pointsTo(variable, route.localPort().orElseThrow()))
                        .map(variable -> "- `%s=https://%s`".formatted(variable.name(), variable.defaultValue().orElseThrow()
                                .replace("http://localhost:" + route.localPort().orElseThrow(), route.name() + DOMAIN))))
                .collect(Collectors.joining("\n"));
    }

    private static boolean pointsTo(Variable variable, int port) {
        return variable.defaultValue().filter(value -> value.matches("http://localhost:" + port + "(/.*)?")).isPresent();
    }

    private static String description(Endpoint endpoint) {
        return "`%s`: %s".formatted(endpoint.service().networkName(), endpoint.name());
    }
}
