package dev.homelab.stacks.apps;

import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.completed;
import static dev.homelab.stacks.shared.Traits.longRunning;
import static dev.homelab.stacks.shared.Traits.onlyCapabilities;
import static dev.homelab.stacks.shared.Traits.oneShot;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Trait;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.value.Command;
import dev.homelab.stacks.data.DataStack;
import dev.homelab.stacks.shared.Images;
import dev.homelab.stacks.shared.Settings;

/** Workflow automation. */
final class N8n {
    private static final ServiceId N8N = id("n8n");
    private static final ServiceId IMPORT = id("n8n-import");
    private static final Endpoint EDITOR = http(N8N, 5678)
            .named("editor and webhooks")
            .privatePort(5678)
            .route(Route.of("n8n", 8001).bodyLimit("50MB").timeout(seconds(300)).tunnel(Route.Tunnel.OPEN));
    private static final Volume HOME = volume("n8n_storage").holding("settings and binary data of workflows");
    private static final String NAME = "n8n";

    private static final Variable N8N_ENCRYPTION_KEY = secret("N8N_ENCRYPTION_KEY", hex(32))
            .help("Encrypts the credentials that n8n keeps; losing it loses them, and it is never changed.")
            .neverRenewed("The credentials in n8n are encrypted with it and could not be read again.");
    private static final Variable N8N_USER_MANAGEMENT_JWT_SECRET =
            secret("N8N_USER_MANAGEMENT_JWT_SECRET", hex(32)).help("Signs the sessions of n8n's users.");
    private static final Variable N8N_PUBLIC_URL = setting("N8N_PUBLIC_URL", "http://localhost:8001/")
            .help("Where browsers and webhooks reach n8n.");
    private static final Variable N8N_PROXY_HOPS =
            setting("N8N_PROXY_HOPS", "1").help("Proxies in front of n8n: 1 for Caddy, 2 with the tunnel.");
    private static final Variable N8N_SECURE_COOKIE = flag("N8N_SECURE_COOKIE", false)
            .help("Whether n8n's cookie travels over HTTPS only; true where its address begins with `https`.");

    private final DataStack data;

    N8n(DataStack data) {
        this.data = data;
    }

    /** What both containers have: they work on one database, with one key. */
    private Trait shared() {
        return service -> service.dependsOn(data.databasesMade())
                .environment("DB_TYPE", "postgresdb")
                .environment("DB_POSTGRESDB_HOST", data.postgres().host())
                .environment("DB_POSTGRESDB_PORT", data.postgres().portNumber())
                .environment("DB_POSTGRESDB_DATABASE", NAME)
                .environment("DB_POSTGRESDB_USER", NAME)
                .environment("DB_POSTGRESDB_PASSWORD", data.n8nPassword())
                .environment("N8N_ENCRYPTION_KEY", N8N_ENCRYPTION_KEY)
                .environment("N8N_USER_MANAGEMENT_JWT_SECRET", N8N_USER_MANAGEMENT_JWT_SECRET)
                .environment("N8N_DIAGNOSTICS_ENABLED", "false")
                .environment("N8N_PERSONALIZATION_ENABLED", "false")
                .mount(HOME.at("/home/node/.n8n"));
    }

    Service importer() {
        return service(IMPORT, Images.N8N)
                .comment("Imports the credentials and workflows that the operator put into `n8n/import`, before n8n starts:"
                        + " two containers must not prepare one empty database at once.")
                .with(oneShot(), shared())
                .entrypoint(Command.exec("/bin/sh", "/import.sh"))
                .mount(TreeFile.resource("03-apps/n8n/import.sh").at("/import.sh"))
                .mount(TreeDirectory.data("03-apps/n8n/import/credentials", "credentials to import, as `*.json` files")
                        .readOnlyAt("/import/credentials"))
                .mount(TreeDirectory.data("03-apps/n8n/import/workflows", "workflows to import, as `*.json` files")
                        .readOnlyAt("/import/workflows"))
                .build();
    }

    Service n8n() {
        return service(N8N, Images.N8N)
                .comment("Workflow automation.")
                .with(longRunning(), onlyCapabilities(), shared())
                .serves(EDITOR)
                .dependsOn(completed(IMPORT))
                .environment("WEBHOOK_URL", N8N_PUBLIC_URL)
                .environment("N8N_EDITOR_BASE_URL", N8N_PUBLIC_URL)
                .environment("N8N_PROXY_HOPS", N8N_PROXY_HOPS)
                .environment("N8N_SECURE_COOKIE", N8N_SECURE_COOKIE)
                .environment("GENERIC_TIMEZONE", Settings.TZ)
                .environment("TZ", Settings.TZ)
                .mount(TreeDirectory.data("shared", "files that workflows and people exchange").at("/data/shared"))
                .healthcheck(Health.wget("http://127.0.0.1:5678/healthz"))
                .build();
    }
}
