package dev.homelab.generator.render;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sites of the reverse proxy, one for each route.
 *
 * <p>The file that holds them declares the snippets {@code site} (what all sites have), {@code upstream} (what every
 * {@code reverse_proxy} has) and {@code password} (asks for one).
 */
final class CaddySites {
    private final Map<Route, Endpoint> routes;

    CaddySites(Homelab homelab) {
        routes = routes(homelab);
    }

    /** Every route and the endpoint that it leads to. */
    static Map<Route, Endpoint> routes(Homelab homelab) {
        Map<Route, Endpoint> routes = new LinkedHashMap<>();
        homelab.services().stream()
                .flatMap(service -> service.endpoints().stream())
                .forEach(endpoint -> endpoint.route().ifPresent(route -> routes.putIfAbsent(route, endpoint)));
        return routes;
    }

    /** Sites at local ports, or wherever the operator's variables say. */
    String local() {
        return routes.entrySet().stream()
                .map(site -> site(address(site.getKey()), site.getValue(), site.getKey(), false))
                .collect(Collectors.joining("\n"));
    }

    private static String address(Route route) {
        return "{$%s:%s}".formatted(route.address().name(), route.address().defaultValue().orElse(""));
    }

    /** Sites that the tunnel leads to, under the operator's domain. */
    String tunnel() {
        return routes.entrySet().stream()
                .filter(site -> site.getKey().tunnel() != Route.Tunnel.CLOSED)
                .map(site -> site(
                        "http://" + site.getKey().name() + ".{$DOMAIN_NAME:localhost}",
                        site.getValue(),
                        site.getKey(),
                        site.getKey().tunnel() == Route.Tunnel.PASSWORD))
                .collect(Collectors.joining("\n"));
    }

    private static String site(String address, Endpoint endpoint, Route route, boolean password) {
        return """
                %s {
                	import site
                %s	request_body {
                		max_size %s
                	}
                	reverse_proxy %s:%d {
                		import upstream
                		transport http {
                			response_header_timeout %s
                		}
                	}
                }
                """.formatted(
                address,
                password ? "\timport password\n" : "",
                route.bodyLimit(),
                endpoint.service().networkName(),
                endpoint.port(),
                route.timeout());
    }
}
