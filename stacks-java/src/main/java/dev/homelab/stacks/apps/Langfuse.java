package dev.homelab.stacks.apps;

import static dev.homelab.dsl.Compose.base64;
import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.stacks.shared.Traits.longRunning;
import static dev.homelab.stacks.shared.Traits.onlyCapabilities;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Trait;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.compose.Ulimit;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.stacks.InfrastructureStack;
import dev.homelab.stacks.data.DataStack;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;

/** Traces of language models: the user interface, its worker and the store of events. */
final class Langfuse {
    private static final ServiceId CLICKHOUSE = id("clickhouse");
    private static final ServiceId WORKER = id("langfuse-worker");
    private static final ServiceId WEB = id("langfuse-web");

    private static final Endpoint CLICKHOUSE_HTTP = http(CLICKHOUSE, 8123).named("queries over HTTP").privatePort(8123);
    private static final Endpoint CLICKHOUSE_NATIVE = tcp(CLICKHOUSE, 9000).named("queries").privatePort(9000);
    private static final Endpoint WORKER_HTTP = http(WORKER, 3030).named("health of the worker").privatePort(3030);
    private static final Endpoint UI = http(WEB, 3000)
            .named("traces")
            .privatePort(3000)
            .route(Route.of("langfuse", 8007).timeout(seconds(60)).tunnel(Route.Tunnel.OPEN));

    private static final String NAME = "langfuse";
    private static final String CLICKHOUSE_USER = "clickhouse";

    private static final Variable CLICKHOUSE_PASSWORD =
            secret("CLICKHOUSE_PASSWORD", hex(16)).help("Password of the store of events; part of URLs.");
    private static final Variable LANGFUSE_SALT =
            secret("LANGFUSE_SALT", base64(32)).help("Hashes Langfuse's API keys; a new one makes them all invalid.")
                    .neverRenewed("Every API key of Langfuse would be invalid.");
    private static final Variable LANGFUSE_ENCRYPTION_KEY = secret("LANGFUSE_ENCRYPTION_KEY", hex(32))
            .help("Encrypts what Langfuse keeps; 64 digits, never changed.")
            .neverRenewed("What Langfuse keeps encrypted could not be read again.");
    private static final Variable NEXTAUTH_SECRET =
            secret("NEXTAUTH_SECRET", base64(32)).help("Signs the sessions of Langfuse's users.");
    private static final Variable NEXTAUTH_URL =
            setting("NEXTAUTH_URL", "http://localhost:8007").help("Where browsers reach Langfuse, to the letter.");
    private static final Variable LANGFUSE_S3_PUBLIC_ENDPOINT = setting(
                    "LANGFUSE_S3_PUBLIC_ENDPOINT", "http://localhost:9010")
            .help("Where browsers reach the object store for traces, to load media.");
    private static final Variable TELEMETRY_ENABLED =
            flag("TELEMETRY_ENABLED", false).help("Whether Langfuse tells its makers how it is used.");
    private static final Variable LANGFUSE_INIT_USER_EMAIL = setting("LANGFUSE_INIT_USER_EMAIL", "admin@example.com")
            .help("Mail address of Langfuse's first account.");
    private static final Variable LANGFUSE_INIT_USER_PASSWORD =
            secret("LANGFUSE_INIT_USER_PASSWORD", hex(16)).help("Password of that account.")
                    .changedInData("The account was made with the first start. Change its password in Langfuse's settings.");
    private static final Variable LANGFUSE_INIT_PROJECT_PUBLIC_KEY =
            secret("LANGFUSE_INIT_PROJECT_PUBLIC_KEY", new Recipe.Uuid("pk-lf-")).help("API key of the first project.")
                    .changedInData("The key was made with the first start. Make another in the project's settings.");
    private static final Variable LANGFUSE_INIT_PROJECT_SECRET_KEY =
            secret("LANGFUSE_INIT_PROJECT_SECRET_KEY", new Recipe.Uuid("sk-lf-")).help("Secret of that key.")
                    .changedInData("The key was made with the first start. Make another in the project's settings.");

    private final InfrastructureStack infrastructure;
    private final DataStack data;

    Langfuse(InfrastructureStack infrastructure, DataStack data) {
        this.infrastructure = infrastructure;
        this.data = data;
    }

    Service clickhouse() {
        return service(CLICKHOUSE, Images.CLICKHOUSE)
                .comment("Store of events.")
                .with(longRunning())
                .serves(CLICKHOUSE_HTTP, CLICKHOUSE_NATIVE)
                .user("101:101")
                .environment("CLICKHOUSE_DB", "default")
                .environment("CLICKHOUSE_USER", CLICKHOUSE_USER)
                .environment("CLICKHOUSE_PASSWORD", CLICKHOUSE_PASSWORD)
                .environment("TZ", "UTC")
                .because("Langfuse takes every time in the store for UTC.")
                .mount(TreeFile.resource("03-apps/clickhouse/config.d/logs.xml")
                        .at("/etc/clickhouse-server/config.d/logs.xml"))
                .mount(volume("clickhouse_data").holding("events").at("/var/lib/clickhouse"))
                .mount(volume("clickhouse_logs").holding("logs of the store of events").replaceable().at("/var/log/clickhouse-server"))
                .ulimit("nofile", Ulimit.builder().soft(262144).hard(262144).build())
                .healthcheck(Healths.database(Health.wget("http://127.0.0.1:8123/ping")))
                .build();
    }

    Service worker() {
        return service(WORKER, Images.LANGFUSE_WORKER)
                .comment("Takes events from the queue to the store.")
                .with(longRunning(), onlyCapabilities(), stores(), objects())
                .serves(WORKER_HTTP)
                .healthcheck(Health.wget("http://127.0.0.1:3030/api/health").startingWithin(seconds(60)))
                .build();
    }

    Service web() {
        return service(WEB, Images.LANGFUSE_WEB)
                .comment("Traces, prompts and scores of language models.")
                .with(longRunning(), onlyCapabilities(), stores(), objects(), firstAccount())
                .serves(UI)
                .environment("HOSTNAME", "0.0.0.0")
                .because("Next.js listens at the container's name otherwise, where the health check does not ask.")
                .environment("NEXTAUTH_SECRET", NEXTAUTH_SECRET)
                .healthcheck(Health.wget("http://127.0.0.1:3000/api/public/health").startingWithin(seconds(60)))
                .build();
    }

    private Trait stores() {
        return service -> service.dependsOn(healthy(CLICKHOUSE), data.databasesMade())
                .environment("DATABASE_URL",
                        text("postgresql://{}:{}@{}/{}", NAME, data.langfusePassword(), data.postgres().address(), NAME))
                .environment("SALT", LANGFUSE_SALT)
                .environment("ENCRYPTION_KEY", LANGFUSE_ENCRYPTION_KEY)
                .environment("NEXTAUTH_URL", NEXTAUTH_URL)
                .environment("TELEMETRY_ENABLED", TELEMETRY_ENABLED)
                .environment("CLICKHOUSE_URL", CLICKHOUSE_HTTP.url())
                .environment("CLICKHOUSE_MIGRATION_URL", text("clickhouse://{}", CLICKHOUSE_NATIVE.address()))
                .environment("CLICKHOUSE_USER", CLICKHOUSE_USER)
                .environment("CLICKHOUSE_PASSWORD", CLICKHOUSE_PASSWORD)
                .environment("CLICKHOUSE_CLUSTER_ENABLED", "false")
                .environment("REDIS_HOST", infrastructure.redis().host())
                .environment("REDIS_PORT", infrastructure.redis().portNumber())
                .environment("REDIS_AUTH", infrastructure.redisPassword())
                .environment("REDIS_TLS_ENABLED", "false")
                .environment("REDIS_KEY_PREFIX", "langfuse:");
    }

    private Trait objects() {
        return bucket("EVENT_UPLOAD", "events/")
                .and(bucket("MEDIA_UPLOAD", "media/"))
                .and(bucket("BATCH_EXPORT", "exports/"))
                .and(service -> service.environment("LANGFUSE_S3_MEDIA_UPLOAD_ENDPOINT", LANGFUSE_S3_PUBLIC_ENDPOINT)
                        .because("Browsers load media from here.")
                        .environment("LANGFUSE_S3_BATCH_EXPORT_ENABLED", "false")
                        .environment("LANGFUSE_S3_BATCH_EXPORT_EXTERNAL_ENDPOINT", LANGFUSE_S3_PUBLIC_ENDPOINT));
    }

    private Trait bucket(String purpose, String prefix) {
        String group = "LANGFUSE_S3_" + purpose;
        return service -> service.environment(group + "_BUCKET", NAME)
                .environment(group + "_PREFIX", prefix)
                .environment(group + "_REGION", "auto")
                .environment(group + "_ENDPOINT", data.traceStore().url())
                .environment(group + "_ACCESS_KEY_ID", data.traceStoreUser())
                .environment(group + "_SECRET_ACCESS_KEY", data.traceStorePassword())
                .environment(group + "_FORCE_PATH_STYLE", "true");
    }

    private static Trait firstAccount() {
        return service -> service.environment("LANGFUSE_INIT_ORG_ID", "homelab")
                .environment("LANGFUSE_INIT_ORG_NAME", "Homelab")
                .environment("LANGFUSE_INIT_PROJECT_ID", "homelab")
                .environment("LANGFUSE_INIT_PROJECT_NAME", "Homelab")
                .environment("LANGFUSE_INIT_PROJECT_PUBLIC_KEY", LANGFUSE_INIT_PROJECT_PUBLIC_KEY)
                .environment("LANGFUSE_INIT_PROJECT_SECRET_KEY", LANGFUSE_INIT_PROJECT_SECRET_KEY)
                .environment("LANGFUSE_INIT_USER_EMAIL", LANGFUSE_INIT_USER_EMAIL)
                .environment("LANGFUSE_INIT_USER_NAME", "admin")
                .environment("LANGFUSE_INIT_USER_PASSWORD", LANGFUSE_INIT_USER_PASSWORD);
    }
}
