package dev.homelab.stacks.apps;

import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.stacks.shared.Traits.longRunning;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.stacks.shared.Images;

/** Agents, put together in a browser. */
final class Flowise {
    private static final ServiceId FLOWISE = id("flowise");
    /** Not offered by the tunnel: whoever comes first makes the administrator's account. */
    private static final Endpoint UI = http(FLOWISE, 3001)
            .named("agents")
            .privatePort(3001)
            .route(Route.of("flowise", 8003).timeout(seconds(60)));

    private static final String DIRECTORY = "/root/.flowise";

    private static final Variable FLOWISE_SECRETKEY_OVERWRITE = secret("FLOWISE_SECRETKEY_OVERWRITE", hex(32))
            .help("Encrypts the credentials that Flowise keeps; losing it loses them.")
            .neverRenewed("The credentials in Flowise are encrypted with it and could not be read again.");
    private static final Variable FLOWISE_JWT_AUTH_TOKEN_SECRET =
            secret("FLOWISE_JWT_AUTH_TOKEN_SECRET", hex(32)).help("Signs the tokens of Flowise's users.");
    private static final Variable FLOWISE_JWT_REFRESH_TOKEN_SECRET =
            secret("FLOWISE_JWT_REFRESH_TOKEN_SECRET", hex(32)).help("Signs what renews those tokens.");
    private static final Variable FLOWISE_EXPRESS_SESSION_SECRET =
            secret("FLOWISE_EXPRESS_SESSION_SECRET", hex(32)).help("Signs the sessions of Flowise.");
    private static final Variable FLOWISE_TOKEN_HASH_SECRET =
            secret("FLOWISE_TOKEN_HASH_SECRET", hex(32)).help("Hashes the tokens that Flowise mails.");
    private static final Variable FLOWISE_APP_URL =
            setting("FLOWISE_APP_URL", "http://localhost:8003").help("Where browsers reach Flowise.");

    Service declare() {
        return service(FLOWISE, Images.FLOWISE)
                .comment("Agents, put together in a browser. The first visitor makes the administrator's account.")
                .with(longRunning())
                .serves(UI)
                .extraHost("host.docker.internal", "host-gateway")
                .environment("PORT", UI.portNumber())
                .environment("APP_URL", FLOWISE_APP_URL)
                .environment("DATABASE_PATH", DIRECTORY)
                .environment("SECRETKEY_PATH", DIRECTORY)
                .environment("LOG_PATH", DIRECTORY + "/logs")
                .environment("BLOB_STORAGE_PATH", DIRECTORY + "/storage")
                .environment("FLOWISE_SECRETKEY_OVERWRITE", FLOWISE_SECRETKEY_OVERWRITE)
                .environment("JWT_AUTH_TOKEN_SECRET", FLOWISE_JWT_AUTH_TOKEN_SECRET)
                .environment("JWT_REFRESH_TOKEN_SECRET", FLOWISE_JWT_REFRESH_TOKEN_SECRET)
                .environment("EXPRESS_SESSION_SECRET", FLOWISE_EXPRESS_SESSION_SECRET)
                .environment("TOKEN_HASH_SECRET", FLOWISE_TOKEN_HASH_SECRET)
                .mount(volume("flowise").holding("agents and their credentials").at(DIRECTORY))
                .healthcheck(Health.shell("wget -q --spider http://127.0.0.1:3001/api/v1/ping"
                                + " || curl -fsS -o /dev/null http://127.0.0.1:3001/api/v1/ping")
                        .startingWithin(seconds(60)))
                .because("The image has one of both.")
                .build();
    }
}
