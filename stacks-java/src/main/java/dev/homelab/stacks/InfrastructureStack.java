package dev.homelab.stacks;

import static dev.homelab.dsl.Compose.givenSecret;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.stacks.shared.Traits.longRunning;
import static dev.homelab.stacks.shared.Traits.onlyCapabilities;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.value.Command;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;
import dev.homelab.stacks.shared.Profiles;
import dev.homelab.stacks.shared.Settings;
import java.util.List;

/** The way in, and what several stacks share: the tunnel, the reverse proxy and a key-value store. */
public final class InfrastructureStack {
    private static final ServiceId CLOUDFLARED = id("cloudflared");
    private static final ServiceId CADDY = id("caddy");
    private static final ServiceId REDIS = id("redis");

    private static final Variable CLOUDFLARE_TUNNEL_TOKEN = givenSecret("CLOUDFLARE_TUNNEL_TOKEN")
            .neededWith(Profiles.TUNNEL)
            .help("Token of the tunnel, from Cloudflare's dashboard; only for the profile `tunnel`.");
    private static final Variable CADDY_LOG_LEVEL =
            setting("CADDY_LOG_LEVEL", "INFO").help("What Caddy logs: DEBUG, INFO, WARN or ERROR.");

    private static final Variable TUNNEL_USER =
            setting("TUNNEL_USER", "homelab").help("User name at public sites that ask for no login themselves.");
    private static final Variable TUNNEL_PASSWORD_HASH = setting(
                    "TUNNEL_PASSWORD_HASH", "bm8gcGFzc3dvcmQgaGFzIHRoaXMgaGFzaA==")
            .help("Hash of that user's password, in single quotes, as `docker exec -it caddy caddy hash-password`"
                    + " prints it; with the default nobody gets in.");

    private final Endpoint redis = tcp(REDIS, 6379).named("key-value store").privatePort(6379);
    private final Variable redisPassword =
            secret("REDIS_PASSWORD", hex(16)).help("Password of the shared key-value store.");

    /** The key-value store that other stacks share; each uses a database or a prefix of its own. */
    public Endpoint redis() {
        return redis;
    }

    /** The password of the key-value store. */
    public Variable redisPassword() {
        return redisPassword;
    }

    /** What tells the operator how to lead public host names here. */
    TreeDirectory pages() {
        return TreeDirectory.of(
                "00-infrastructure/docs",
                TreeFile.resource("00-infrastructure/docs/cloudflare.md")
                        .fill("public-sites", new TreeFile.Slot.OfferedSites())
                        .fill("closed-sites", new TreeFile.Slot.ClosedSites())
                        .fill("public-addresses", new TreeFile.Slot.PublicAddresses()));
    }

    /**
     * The stack.
     *
     * @param routes the sites of all stacks, which the reverse proxy serves
     */
    public Stack declare(List<Route> routes) {
        return stack("infrastructure")
                .project("localai-infra")
                .purpose("The way in, and what several stacks share.")
                .files(ComposeFile.in(
                        "00-infrastructure",
                        "Tunnel, reverse proxy and key-value store",
                        cloudflared(),
                        caddy(routes),
                        keyValueStore()));
    }

    private static Service cloudflared() {
        return service(CLOUDFLARED, Images.CLOUDFLARED)
                .comment("Leads public host names to Caddy without an open port on this host.")
                .onlyWith(Profiles.TUNNEL)
                .with(longRunning(), onlyCapabilities())
                .command(Command.exec("tunnel", "run"))
                .dependsOn(healthy(CADDY))
                .environment("TUNNEL_TOKEN", CLOUDFLARE_TUNNEL_TOKEN)
                .because("Not on the command line, where `ps` would show it.")
                .environment("TUNNEL_METRICS", "0.0.0.0:2000")
                .environment("NO_AUTOUPDATE", "true")
                .healthcheck(Health.exec("cloudflared", "tunnel", "--metrics", "127.0.0.1:2000", "ready"))
                .build();
    }

    private static Service caddy(List<Route> routes) {
        Service.Builder caddy = service(CADDY, Images.CADDY)
                .comment("Reverse proxy in front of every user interface.")
                .with(longRunning(), onlyCapabilities("NET_BIND_SERVICE"))
                .serves(http(CADDY, 80).named("public sites").privatePort(80))
                .environment("CADDY_LOG_LEVEL", CADDY_LOG_LEVEL)
                .environment("DOMAIN_NAME", Settings.DOMAIN_NAME)
                .environment("TUNNEL_USER", TUNNEL_USER)
                .environment("TUNNEL_PASSWORD_HASH", TUNNEL_PASSWORD_HASH)
                .mount(TreeFile.resource("00-infrastructure/caddy/Caddyfile")
                        .fill("sites", new TreeFile.Slot.LocalSites())
                        .fill("tunnel-sites", new TreeFile.Slot.TunnelSites())
                        .at("/etc/caddy/Caddyfile"))
                .mount(TreeDirectory.data("00-infrastructure/caddy/caddy-addon", "sites of your own, as `*.conf` files")
                        .readOnlyAt("/etc/caddy/addons"))
                .mount(volume("caddy_data").holding("certificates and keys").at("/data"))
                .mount(volume("caddy_config").holding("the configuration Caddy saved last").replaceable().at("/config"))
                .healthcheck(Healths.fast(Health.wget("http://127.0.0.1:2020/health")));
        for (Route route : routes) {
            caddy.environment(route.address().name(), route.address());
            route.localPort().ifPresent(port -> caddy.serves(
                    http(CADDY, port).named("site " + route.name()).privatePort(port)));
        }
        return caddy.build();
    }

    private Service keyValueStore() {
        return service(REDIS, Images.VALKEY)
                .comment("Key-value store; Valkey, under the name that clients know.")
                .with(longRunning(), onlyCapabilities("CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"))
                .serves(redis)
                .command(Command.exec(
                        "sh", "-c",
                        "exec docker-entrypoint.sh valkey-server --save 30 1 --loglevel warning --appendonly yes"
                                + " --maxmemory-policy noeviction --requirepass \"$VALKEY_PASSWORD\""))
                .environment("VALKEY_PASSWORD", redisPassword)
                .environment("REDISCLI_AUTH", redisPassword)
                .because("Read by valkey-cli, in the health check too.")
                .mount(volume("valkey_data").holding("queues and caches").at("/data"))
                .healthcheck(Healths.database(Health.shell("valkey-cli ping | grep -q PONG")))
                .build();
    }
}
