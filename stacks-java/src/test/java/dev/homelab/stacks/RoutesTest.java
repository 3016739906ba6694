package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every declared route is a site of Caddy and a row of the page on the tunnel, and nothing else is. */
class RoutesTest {
    private static final Homelab HOMELAB = HomelabStacks.declare();
    private static final List<Route> ROUTES = HOMELAB.services().stream()
            .flatMap(service -> service.endpoints().stream())
            .map(Endpoint::route)
            .flatMap(Optional::stream)
            .distinct()
            .toList();

    private OperatorTree tree;

    @BeforeEach
    void writeTheTree(@TempDir Path directory) {
        tree = new OperatorTree(directory);
    }

    @Test
    void caddyAcceptsTheSitesAtTheirPorts() {
        assertThat(validated()).contains("Valid configuration");
    }

    @Test
    void caddyAcceptsTheSitesAtHostNamesOfTheOperator() {
        ROUTES.forEach(route -> tree.with(route.address().name(), "http://" + route.name() + ".home.example"));
        tree.with("DOMAIN_NAME", "example.org");

        assertThat(validated()).contains("Valid configuration");
    }

    @Test
    void blankAddressesMeanThePorts() {
        ROUTES.forEach(route -> tree.with(route.address().name(), ""));
        ComposeTool.require();
        tree.completed();
        String config = tree.run("docker compose -f 00-infrastructure/docker-compose.yml config").out();

        assertThat(ROUTES).hasSizeGreaterThan(8).allSatisfy(route -> assertThat(config)
                .contains(route.address().name() + ": :" + route.localPort().orElseThrow()));
    }

    @Test
    void aSiteWithoutALoginIsNotOfferedWithoutAPassword() {
        for (var service : HOMELAB.services()) {
            boolean login = service.attributes().image().orElseThrow().facts().login().known();
            service.endpoints().forEach(endpoint -> endpoint.route().ifPresent(route -> {
                if (login && service.attributes().image().orElseThrow().facts().login().variable().isEmpty()) {
                    assertThat(route.tunnel()).as(route.name()).isNotEqualTo(Route.Tunnel.OPEN);
                }
            }));
        }
    }

    @Test
    void thePageOnTheTunnelHasExactlyTheOfferedSites() {
        String page = tree.read("00-infrastructure/docs/cloudflare.md");
        List<String> expected = new ArrayList<>();
        for (Route route : ROUTES) {
            if (route.tunnel() != Route.Tunnel.CLOSED) {
                expected.add(route.name() + (route.tunnel() == Route.Tunnel.PASSWORD ? " Caddy" : " the application"));
            }
        }

        assertThat(page.lines().filter(line -> line.startsWith("| `"))
                        .map(line -> line.replaceAll("\\| `([a-z0-9-]+)\\.\\$DOMAIN_NAME` .*\\| (.*) \\|", "$1 $2")))
                .hasSizeGreaterThan(5).containsExactlyElementsOf(expected);
        assertThat(page).contains("- `SUPABASE_PUBLIC_URL=https://supabase.$DOMAIN_NAME`", "- flowise, `FLOWISE_HOSTNAME`, `flowise`: agents")
                .doesNotContain("{{", "- n8n, ");
    }

    /** What Caddy says of the file; that it does not ask for certificates is meant. */
    private String validated() {
        ComposeTool.require("caddy", List.of("caddy", "version"));
        ComposeTool.Result result = tree.run("caddy validate --adapter caddyfile --config 00-infrastructure/caddy/Caddyfile");
        String said = result.err() + result.out();
        assertThat(said.lines().filter(line -> line.contains("\"warn\"") || line.contains("rror")))
                .allMatch(line -> line.contains("automatic HTTPS is completely disabled") || line.contains("No files matching"));
        return said;
    }
}
