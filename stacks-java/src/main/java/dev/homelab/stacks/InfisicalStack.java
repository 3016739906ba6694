package dev.homelab.stacks;

import static dev.homelab.dsl.Compose.base64;
import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.stacks.shared.Traits.longRunning;
import static dev.homelab.stacks.shared.Traits.onlyCapabilities;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Dump;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.value.Command;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;

/** The store of secrets, with a database and a key-value store that are nobody else's. */
public final class InfisicalStack {
    private static final ServiceId DB = id("infisical-db");
    private static final ServiceId REDIS = id("infisical-redis");
    private static final ServiceId BACKEND = id("infisical-backend");

    private static final Endpoint POSTGRES = tcp(DB, 5432).named("PostgreSQL");
    private static final Endpoint KEY_VALUES = tcp(REDIS, 6379).named("key-value store");
    private static final Endpoint UI = http(BACKEND, 8080).named("user interface and API").privatePort(8020);

    private static final Variable INFISICAL_POSTGRES_USER =
            setting("INFISICAL_POSTGRES_USER", "postgres").help("Role that owns Infisical's database.");
    private static final Variable INFISICAL_POSTGRES_DB =
            setting("INFISICAL_POSTGRES_DB", "postgres").help("Name of Infisical's database.");
    private static final Variable INFISICAL_POSTGRES_PASSWORD =
            secret("INFISICAL_POSTGRES_PASSWORD", hex(16)).help("Password of that role; part of URLs.")
                    .changedInData("In `docker exec -it infisical-db psql -U postgres`, `\\password` asks for the new value.");
    private static final Variable INFISICAL_REDIS_PASSWORD =
            secret("INFISICAL_REDIS_PASSWORD", hex(16)).help("Password of Infisical's key-value store; part of URLs.");
    private static final Variable INFISICAL_ENCRYPTION_KEY = secret("INFISICAL_ENCRYPTION_KEY", hex(16))
            .help("Encrypts every secret that Infisical keeps; losing it loses them.")
            .neverRenewed("Every secret in Infisical is encrypted with it and could not be read again.");
    private static final Variable INFISICAL_AUTH_SECRET =
            secret("INFISICAL_AUTH_SECRET", base64(32)).help("Signs the sessions of Infisical's users.");
    private static final Variable INFISICAL_SITE_URL =
            setting("INFISICAL_SITE_URL", "http://localhost:8020").help("Where browsers reach Infisical.");
    private static final Variable INFISICAL_HTTPS_ENABLED = flag("INFISICAL_HTTPS_ENABLED", false)
            .help("Whether Infisical's cookies travel over HTTPS only; true where its address begins with `https`.");

    /** The stack. */
    public Stack declare() {
        return stack("infisical")
                .project("localai-infisical")
                .purpose("The store of secrets.")
                .files(ComposeFile.in("00-infrastructure/infisical", "Store of secrets", database(), redis(), backend()));
    }

    private static Service database() {
        return service(DB, Images.INFISICAL_POSTGRES)
                .comment("Infisical's own database.")
                .with(longRunning())
                .serves(POSTGRES)
                .environment("POSTGRES_USER", INFISICAL_POSTGRES_USER)
                .environment("POSTGRES_PASSWORD", INFISICAL_POSTGRES_PASSWORD)
                .environment("POSTGRES_DB", INFISICAL_POSTGRES_DB)
                .mount(volume("infisical_postgres").holding("the encrypted secrets").at("/var/lib/postgresql/data"))
                .dump(new Dump(
                        "postgres.sql",
                        "pg_dump -U \"$POSTGRES_USER\" -d \"$POSTGRES_DB\"",
                        "dropdb -U \"$POSTGRES_USER\" --maintenance-db=template1 --force \"$POSTGRES_DB\""
                                + " && createdb -U \"$POSTGRES_USER\" --maintenance-db=template1 -T template0 \"$POSTGRES_DB\""
                                + " && psql -U \"$POSTGRES_USER\" -d \"$POSTGRES_DB\" -q -v ON_ERROR_STOP=1 --single-transaction"))
                .healthcheck(Healths.database(Health.shell("pg_isready -U \"$POSTGRES_USER\" -d \"$POSTGRES_DB\"")))
                .build();
    }

    private static Service redis() {
        return service(REDIS, Images.INFISICAL_REDIS)
                .comment("Infisical's own key-value store.")
                .with(longRunning())
                .serves(KEY_VALUES)
                .command(Command.exec(
                        "sh",
                        "-c",
                        "exec docker-entrypoint.sh redis-server --appendonly yes --maxmemory-policy noeviction"
                                + " --requirepass \"$REDISCLI_AUTH\""))
                .environment("REDISCLI_AUTH", INFISICAL_REDIS_PASSWORD)
                .because("Read by redis-cli, in the health check too.")
                .mount(volume("infisical_redis").holding("queues and sessions of Infisical").at("/data"))
                .healthcheck(Healths.database(Health.shell("redis-cli ping | grep -q PONG")))
                .build();
    }

    private static Service backend() {
        return service(BACKEND, Images.INFISICAL)
                .comment("The store itself. Its first user is made in its user interface.")
                .with(longRunning(), onlyCapabilities())
                .serves(UI)
                .dependsOn(healthy(DB), healthy(REDIS))
                .environment("ENCRYPTION_KEY", INFISICAL_ENCRYPTION_KEY)
                .environment("AUTH_SECRET", INFISICAL_AUTH_SECRET)
                .environment("DB_CONNECTION_URI", text("postgresql://{}:{}@{}/{}",
                        INFISICAL_POSTGRES_USER, INFISICAL_POSTGRES_PASSWORD, POSTGRES.address(), INFISICAL_POSTGRES_DB))
                .environment("REDIS_URL", text("redis://:{}@{}", INFISICAL_REDIS_PASSWORD, KEY_VALUES.address()))
                .environment("SITE_URL", INFISICAL_SITE_URL)
                .environment("HTTPS_ENABLED", INFISICAL_HTTPS_ENABLED)
                .environment("HOST", "0.0.0.0")
                .environment("PORT", UI.portNumber())
                .environment("NODE_ENV", "production")
                .environment("TELEMETRY_ENABLED", "false")
                .healthcheck(Health.wget("http://127.0.0.1:8080/api/status")
                        .every(seconds(10)).within(seconds(5)).failingAfter(10).startingWithin(seconds(60)))
                .build();
    }
}
