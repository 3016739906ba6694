package dev.homelab.stacks.apps;

import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.stacks.shared.Traits.longRunning;
import static dev.homelab.stacks.shared.Traits.onlyCapabilities;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;
import dev.homelab.stacks.InfrastructureStack;
import dev.homelab.stacks.shared.Images;

/** Search over other search engines. */
final class Searxng {
    private static final ServiceId SEARXNG = id("searxng");
    /** Asks for no login, so the tunnel asks for a password first. */
    private static final Endpoint UI = http(SEARXNG, 8080)
            .named("search")
            .privatePort(8081)
            .route(Route.of("searxng", 8006).tunnel(Route.Tunnel.PASSWORD));

    private static final Variable SEARXNG_SECRET =
            secret("SEARXNG_SECRET", hex(32)).help("Signs the addresses of pictures that SearXNG passes on.");
    private static final Variable SEARXNG_BASE_URL =
            setting("SEARXNG_BASE_URL", "http://localhost:8006/").help("Where browsers reach SearXNG.");

    private final InfrastructureStack infrastructure;

    Searxng(InfrastructureStack infrastructure) {
        this.infrastructure = infrastructure;
    }

    /** Where other services ask, with the question's place in it. */
    Text queryUrl() {
        return UI.url("/search?q=<query>");
    }

    Service declare() {
        return service(SEARXNG, Images.SEARXNG)
                .comment("Search over other search engines, for people and for language models.")
                .with(longRunning(), onlyCapabilities("CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"))
                .serves(UI)
                .environment("SEARXNG_BASE_URL", SEARXNG_BASE_URL)
                .environment("SEARXNG_SECRET", SEARXNG_SECRET)
                .environment("SEARXNG_VALKEY_URL", text("valkey://:{}@{}/1",
                        infrastructure.redisPassword(), infrastructure.redis().address()))
                .because("Database 1; number 0 is Langfuse's.")
                .mount(TreeFile.resource("03-apps/searxng/config/settings.yml").at("/etc/searxng/settings.yml"))
                .mount(volume("searxng_cache").holding("what search engines answered").replaceable().at("/var/cache/searxng"))
                .healthcheck(Health.wget("http://127.0.0.1:8080/healthz").startingWithin(seconds(20)))
                .build();
    }
}
