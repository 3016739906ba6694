package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.givenSecret;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.dsl.Need.started;
import static dev.homelab.stacks.shared.Traits.longRunning;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.value.Command;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;

/** What of Supabase speaks HTTP: the gateway, Studio, tables, change feeds and functions. */
final class SupabaseApi {
    private static final String CONFIG = "01-data/supabase/config/";
    private static final TreeDirectory FUNCTIONS = TreeDirectory.of(
            "01-data/supabase/functions",
            TreeFile.resource("01-data/supabase/functions/main/index.ts"),
            TreeFile.resource("01-data/supabase/functions/hello/index.ts"));

    static final Variable DASHBOARD_USERNAME =
            setting("DASHBOARD_USERNAME", "supabase").help("Who may open Studio.");
    static final Variable DASHBOARD_PASSWORD =
            secret("DASHBOARD_PASSWORD", hex(16)).help("Password of Studio; the gateway asks for it.");
    static final Variable STUDIO_DEFAULT_ORGANIZATION =
            setting("STUDIO_DEFAULT_ORGANIZATION", "Homelab").help("Name of the organisation in Studio.");
    static final Variable STUDIO_DEFAULT_PROJECT =
            setting("STUDIO_DEFAULT_PROJECT", "Homelab").help("Name of the project in Studio.");
    static final Variable OPENAI_API_KEY =
            givenSecret("OPENAI_API_KEY").optional().help("Key for the assistant in Studio; without one it is off.");
    static final Variable REALTIME_DB_ENC_KEY = secret("REALTIME_DB_ENC_KEY", hex(8))
            .help("Encrypts what Realtime stores of its tenants; 16 characters, never changed after the first start.")
            .neverRenewed("What Realtime stores of its tenants is encrypted with it.");
    static final Variable FUNCTIONS_VERIFY_JWT =
            flag("FUNCTIONS_VERIFY_JWT", false).help("Whether edge functions ask every caller for a token.");

    Service kong() {
        return Supabase.UPSTREAM.kong()
                .image(Images.KONG)
                .comment("Gateway: one address for all of Supabase, with keys for the API and a password for Studio.")
                .without("depends_on.analytics", "volumes")
                .without("environment.SUPABASE_ANON_KEY", "environment.SUPABASE_SERVICE_KEY")
                .with(longRunning())
                .serves(Supabase.GATEWAY)
                .entrypoint(Command.exec("bash", "/homelab/start.sh"))
                .because("Puts the keys into the routes, then starts Kong as the image does.")
                .dependsOn(healthy(Supabase.STUDIO))
                .replace("KONG_DECLARATIVE_CONFIG", "/tmp/kong.yml")
                .replace("KONG_PLUGINS", "request-transformer,cors,key-auth,acl,basic-auth,request-termination")
                .environment("KONG_DNS_NOT_FOUND_TTL", "1")
                .environment("KONG_DNS_VALID_TTL", "5")
                .environment("ANON_KEY", Supabase.ANON_KEY)
                .environment("SERVICE_ROLE_KEY", Supabase.SERVICE_ROLE_KEY)
                .mount(TreeFile.resource(CONFIG + "kong/start.sh").at("/homelab/start.sh"))
                .mount(kongRoutes().at("/homelab/kong.yml"))
                .healthcheck(Healths.fast(Health.exec("kong", "health")))
                .build();
    }

    private static TreeFile kongRoutes() {
        return TreeFile.resource(CONFIG + "kong/kong.yml")
                .fill("auth", Supabase.AUTH_HTTP.url())
                .fill("rest", Supabase.REST_HTTP.url())
                .fill("realtime", Supabase.REALTIME_HTTP.url())
                .fill("storage", Supabase.STORAGE_HTTP.url())
                .fill("functions", Supabase.FUNCTIONS_HTTP.url())
                .fill("meta", Supabase.META_HTTP.url())
                .fill("studio", Supabase.STUDIO_HTTP.url());
    }

    Service studio() {
        return Supabase.UPSTREAM.studio()
                .image(Images.SUPABASE_STUDIO)
                .comment("User interface of Supabase. It asks for no login: reach it through the gateway only.")
                .without("depends_on.analytics", "environment.LOGFLARE_API_KEY", "environment.NEXT_PUBLIC_ENABLE_LOGS")
                .without("environment.POSTGRES_USER_READ_WRITE", "volumes")
                .with(longRunning())
                .serves(Supabase.STUDIO_HTTP)
                .dependsOn(healthy(Supabase.DB), started(Supabase.META))
                .replace("STUDIO_PG_META_URL", Supabase.META_HTTP.url())
                .replace("SUPABASE_URL", Supabase.GATEWAY.url())
                .replace("LOGFLARE_URL", Supabase.ANALYTICS_HTTP.url())
                .because("Answers only with the profile `logs`; nothing waits for it.")
                .environment("PGRST_DB_SCHEMAS", Supabase.PGRST_DB_SCHEMAS)
                .environment("PGRST_DB_MAX_ROWS", "1000")
                .environment("PGRST_DB_EXTRA_SEARCH_PATH", "public")
                .mount(volume("supabase_snippets").holding("queries that Studio keeps").at("/app/snippets"))
                .mount(FUNCTIONS.at("/app/edge-functions"))
                .healthcheck(Healths.slow(Health.exec(
                        "node",
                        "-e",
                        "fetch('http://localhost:3000/api/platform/profile')"
                                + ".then(r => process.exit(r.status === 200 ? 0 : 1))")))
                .suppress("localhost-healthcheck", "Studio listens at ::, so either address answers.")
                .build();
    }

    Service rest() {
        return Supabase.UPSTREAM.rest()
                .image(Images.POSTGREST)
                .comment("The tables of the database as a REST API.")
                .without("depends_on.analytics")
                .with(longRunning())
                .serves(Supabase.REST_HTTP)
                .command(Command.exec("postgrest"))
                .environment("PGRST_DB_MAX_ROWS", "1000")
                .environment("PGRST_DB_EXTRA_SEARCH_PATH", "public")
                .environment("PGRST_ADMIN_SERVER_PORT", "3001")
                .because("Asked by the health check; the image holds nothing but the server itself.")
                .environment("PGRST_ADMIN_SERVER_HOST", "localhost")
                .healthcheck(Healths.fast(Health.exec("postgrest", "--ready")))
                .build();
    }

    Service realtime() {
        return Supabase.UPSTREAM.realtime()
                .image(Images.SUPABASE_REALTIME)
                .comment("Changes of the database over WebSocket. The tenant is the first label of the container's name.")
                .without("depends_on.analytics")
                .with(longRunning())
                .serves(Supabase.REALTIME_HTTP)
                .replace("PORT", Supabase.REALTIME_HTTP.portNumber())
                .replace("DB_ENC_KEY", REALTIME_DB_ENC_KEY)
                .replace("DNS_NODES", "''")
                .because("Two quotes: an empty list, where an empty variable would not be taken for one.")
                .environment("METRICS_JWT_SECRET", Supabase.JWT_SECRET)
                .environment("ANON_KEY", Supabase.ANON_KEY)
                .because("For the health check, which has to name a tenant.")
                .healthcheck(Healths.slow(Health.shell("curl --fail --silent --head --output /dev/null"
                        + " --header \"Authorization: Bearer $ANON_KEY\""
                        + " http://127.0.0.1:4000/api/tenants/realtime-dev/health")))
                .build();
    }

    Service functions() {
        return Supabase.UPSTREAM.functions()
                .image(Images.SUPABASE_EDGE_RUNTIME)
                .comment("Edge functions; each directory below `functions` is one.")
                .without("depends_on.analytics", "volumes")
                .with(longRunning())
                .serves(Supabase.FUNCTIONS_HTTP)
                .dependsOn(healthy(Supabase.KONG))
                .replace("SUPABASE_URL", Supabase.GATEWAY.url())
                .environment("SUPABASE_PUBLIC_URL", Supabase.SUPABASE_PUBLIC_URL)
                .mount(FUNCTIONS.readOnlyAt("/home/deno/functions"))
                .mount(volume("supabase_deno_cache").holding("libraries that functions import").replaceable().at("/root/.cache/deno"))
                .healthcheck(Healths.fast(Health.shell("timeout 1 bash -c '</dev/tcp/127.0.0.1/9000'")))
                .build();
    }
}
