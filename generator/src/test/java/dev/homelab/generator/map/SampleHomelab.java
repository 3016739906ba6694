package dev.homelab.generator.map;

import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.homelab;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.volume;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.value.Restart;

/** A small homelab that has one of everything: a proxy, a database, a one-shot, variants, a site and variables. */
public final class SampleHomelab {
    private static final ServiceId DB = id("db");
    private static final ServiceId MIGRATION = id("migration");
    private static final ServiceId MODELS = id("models");
    private static final ServiceId SHOP = id("shop");
    private static final ServiceId CADDY = id("caddy");
    private static final Endpoint POSTGRES = tcp(DB, 5432).named("PostgreSQL").privatePort(5433);
    private static final Endpoint MODELS_HTTP = http(MODELS, 11434).named("language models");
    private static final Variable DB_PASSWORD = secret("DB_PASSWORD", hex(16)).help("Password of the database.");
    private static final Variable GREETING = setting("GREETING", "hello").help("What visitors read | first.");
    private static final Profile CPU = Profile.oneOf("kind", "cpu", "Models run on the processor.");
    private static final Profile GPU = Profile.oneOf("kind", "gpu", "Models run on a card.");

    private SampleHomelab() {}

    /** The homelab. */
    public static Homelab declare() {
        return homelab("sample")
                .network("net")
                .stacks(
                        stack("way-in").project("sample-in").purpose("The way in.").files(
                                ComposeFile.in("00-in", "Proxy", caddy())),
                        stack("data").project("sample-data").purpose("What is kept.").files(
                                ComposeFile.in("01-data/db", "Database", db(), migration()),
                                ComposeFile.in("01-data/models", "Models", models(CPU), models(GPU))),
                        stack("apps").project("sample-apps").purpose("What is used.").files(
                                ComposeFile.in("02-apps", "Shop", shop())));
    }

    private static Service caddy() {
        return longRunning(service(CADDY, image("caddy:2.11.4")))
                .comment("Reverse proxy.")
                .mount(TreeFile.of("00-in/Caddyfile", "{{sites}}")
                        .fill("sites", new TreeFile.Slot.LocalSites())
                        .at("/etc/caddy/Caddyfile"))
                .healthcheck(Health.wget("http://127.0.0.1/"))
                .build();
    }

    private static Service db() {
        return longRunning(service(DB, image("postgres:17.6")))
                .comment("Database.")
                .serves(POSTGRES)
                .environment("POSTGRES_PASSWORD", DB_PASSWORD)
                .mount(volume("db_data").holding("orders").at("/var/lib/postgresql/data"))
                .healthcheck(Health.exec("pg_isready"))
                .build();
    }

    private static Service migration() {
        return bounded(service(MIGRATION, image("migrate/migrate:4.19.0")))
                .restart(Restart.NO)
                .withoutHealthcheck("it ends by itself")
                .dependsOn(Need.healthy(DB))
                .environment("PASSWORD", DB_PASSWORD)
                .build();
    }

    private static Service models(Profile profile) {
        return longRunning(service(MODELS.variant(profile.name()), image("ollama/ollama:0.35.1")))
                .onlyWith(profile)
                .serves(MODELS_HTTP)
                .healthcheck(Health.exec("ollama", "list"))
                .build();
    }

    private static Service shop() {
        return longRunning(service(SHOP, image("example.com/shop:1.2.3")))
                .comment("Sells things.")
                .serves(http(SHOP, 8080).named("shop").route(Route.of("shop", 8001).tunnel(Route.Tunnel.OPEN)))
                .dependsOn(Need.completed(MIGRATION))
                .environment("DB_HOST", POSTGRES.host())
                .environment("DB_PASSWORD", DB_PASSWORD)
                .environment("MODELS_HOST", MODELS_HTTP.hostInAnyOrder())
                .environment("GREETING", GREETING)
                .healthcheck(Health.wget("http://127.0.0.1:8080/"))
                .build();
    }

    private static Service.Builder longRunning(Service.Builder service) {
        return bounded(service).restart(Restart.UNLESS_STOPPED);
    }

    private static Service.Builder bounded(Service.Builder service) {
        return service.securityOpt("no-new-privileges:true")
                .logging(Logging.builder().driver("local").build());
    }
}
