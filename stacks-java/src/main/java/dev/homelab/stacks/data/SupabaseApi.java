package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.givenSecret;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
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

    private static final Variable DASHBOARD_USERNAME =
            setting("DASHBOARD_USERNAME", "supabase").help("Who may open Studio.");
    private static final Variable DASHBOARD_PASSWORD =
            secret("DASHBOARD_PASSWORD", hex(16)).help("Password of Studio; the gateway asks for it.");
    private static final Variable STUDIO_DEFAULT_ORGANIZATION =
            setting("STUDIO_DEFAULT_ORGANIZATION", "Homelab").help("Name of the organisation in Studio.");
    private static final Variable STUDIO_DEFAULT_PROJECT =
            setting("STUDIO_DEFAULT_PROJECT", "Homelab").help("Name of the project in Studio.");
    private static final Variable OPENAI_API_KEY =
            givenSecret("OPENAI_API_KEY").optional().help("Key for the assistant in Studio; without one it is off.");
    private static final Variable REALTIME_DB_ENC_KEY = secret("REALTIME_DB_ENC_KEY", hex(8))
            .help("Encrypts what Realtime stores of its tenants; 16 characters, never changed after the first start.")
            .neverRenewed("What Realtime stores of its tenants is encrypted with it.");
    private static final Variable FUNCTIONS_VERIFY_JWT =
            flag("FUNCTIONS_VERIFY_JWT", false).help("Whether edge functions ask every caller for a token.");

    Service kong() {
        return service(Supabase.KONG, Images.KONG)
                .comment("Gateway: one address for all of Supabase, with keys for the API and a password for Studio.")
                .with(longRunning())
                .serves(Supabase.GATEWAY)
                .entrypoint(Command.exec("bash", "/homelab/start.sh"))
                .because("Puts the keys into the routes, then starts Kong as the image does.")
                .dependsOn(healthy(Supabase.STUDIO))
                .environment("KONG_DATABASE", "off")
                .environment("KONG_DECLARATIVE_CONFIG", "/tmp/kong.yml")
                .environment("KONG_DNS_ORDER", "LAST,A,CNAME")
                .environment("KONG_DNS_NOT_FOUND_TTL", "1")
                .environment("KONG_DNS_VALID_TTL", "5")
                .environment("KONG_PLUGINS", "request-transformer,cors,key-auth,acl,basic-auth,request-termination")
                .environment("KONG_NGINX_PROXY_PROXY_BUFFER_SIZE", "160k")
                .environment("KONG_NGINX_PROXY_PROXY_BUFFERS", "64 160k")
                .environment("ANON_KEY", Supabase.ANON_KEY)
                .environment("SERVICE_ROLE_KEY", Supabase.SERVICE_ROLE_KEY)
                .environment("DASHBOARD_USERNAME", DASHBOARD_USERNAME)
                .environment("DASHBOARD_PASSWORD", DASHBOARD_PASSWORD)
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
        return service(Supabase.STUDIO, Images.SUPABASE_STUDIO)
                .comment("User interface of Supabase. It asks for no login: reach it through the gateway only.")
                .with(longRunning())
                .serves(Supabase.STUDIO_HTTP)
                .dependsOn(healthy(Supabase.DB), started(Supabase.META))
                .environment("HOSTNAME", "::")
                .environment("STUDIO_PG_META_URL", Supabase.META_HTTP.url())
                .environment("POSTGRES_HOST", Supabase.POSTGRES.host())
                .environment("POSTGRES_PORT", Supabase.POSTGRES.portNumber())
                .environment("POSTGRES_DB", Supabase.DATABASE)
                .environment("POSTGRES_PASSWORD", Supabase.POSTGRES_PASSWORD)
                .environment("PG_META_CRYPTO_KEY", Supabase.PG_META_CRYPTO_KEY)
                .environment("PGRST_DB_SCHEMAS", Supabase.PGRST_DB_SCHEMAS)
                .environment("PGRST_DB_MAX_ROWS", "1000")
                .environment("PGRST_DB_EXTRA_SEARCH_PATH", "public")
                .environment("DEFAULT_ORGANIZATION_NAME", STUDIO_DEFAULT_ORGANIZATION)
                .environment("DEFAULT_PROJECT_NAME", STUDIO_DEFAULT_PROJECT)
                .environment("OPENAI_API_KEY", OPENAI_API_KEY)
                .environment("SUPABASE_URL", Supabase.GATEWAY.url())
                .environment("SUPABASE_PUBLIC_URL", Supabase.SUPABASE_PUBLIC_URL)
                .environment("SUPABASE_ANON_KEY", Supabase.ANON_KEY)
                .environment("SUPABASE_SERVICE_KEY", Supabase.SERVICE_ROLE_KEY)
                .environment("AUTH_JWT_SECRET", Supabase.JWT_SECRET)
                .environment("LOGFLARE_URL", Supabase.ANALYTICS_HTTP.url())
                .because("Answers only with the profile `logs`; nothing waits for it.")
                .environment("LOGFLARE_PUBLIC_ACCESS_TOKEN", Supabase.LOGFLARE_PUBLIC_ACCESS_TOKEN)
                .environment("LOGFLARE_PRIVATE_ACCESS_TOKEN", Supabase.LOGFLARE_PRIVATE_ACCESS_TOKEN)
                .environment("NEXT_ANALYTICS_BACKEND_PROVIDER", "postgres")
                .environment("SNIPPETS_MANAGEMENT_FOLDER", "/app/snippets")
                .environment("EDGE_FUNCTIONS_MANAGEMENT_FOLDER", "/app/edge-functions")
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
        return service(Supabase.REST, Images.POSTGREST)
                .comment("The tables of the database as a REST API.")
                .with(longRunning())
                .serves(Supabase.REST_HTTP)
                .command(Command.exec("postgrest"))
                .dependsOn(healthy(Supabase.DB))
                .environment("PGRST_DB_URI", Supabase.databaseUrl("postgres", "authenticator", Supabase.DATABASE))
                .environment("PGRST_DB_SCHEMAS", Supabase.PGRST_DB_SCHEMAS)
                .environment("PGRST_DB_ANON_ROLE", "anon")
                .environment("PGRST_DB_MAX_ROWS", "1000")
                .environment("PGRST_DB_EXTRA_SEARCH_PATH", "public")
                .environment("PGRST_JWT_SECRET", Supabase.JWT_SECRET)
                .environment("PGRST_DB_USE_LEGACY_GUCS", "false")
                .environment("PGRST_APP_SETTINGS_JWT_SECRET", Supabase.JWT_SECRET)
                .environment("PGRST_APP_SETTINGS_JWT_EXP", Supabase.JWT_EXPIRY)
                .environment("PGRST_ADMIN_SERVER_PORT", "3001")
                .because("Asked by the health check; the image holds nothing but the server itself.")
                .environment("PGRST_ADMIN_SERVER_HOST", "localhost")
                .healthcheck(Healths.fast(Health.exec("postgrest", "--ready")))
                .build();
    }

    Service realtime() {
        return service(Supabase.REALTIME, Images.SUPABASE_REALTIME)
                .comment("Changes of the database over WebSocket. The tenant is the first label of the container's name.")
                .with(longRunning())
                .serves(Supabase.REALTIME_HTTP)
                .dependsOn(healthy(Supabase.DB))
                .environment("PORT", Supabase.REALTIME_HTTP.portNumber())
                .environment("DB_HOST", Supabase.POSTGRES.host())
                .environment("DB_PORT", Supabase.POSTGRES.portNumber())
                .environment("DB_NAME", Supabase.DATABASE)
                .environment("DB_USER", "supabase_admin")
                .environment("DB_PASSWORD", Supabase.POSTGRES_PASSWORD)
                .environment("DB_AFTER_CONNECT_QUERY", "SET search_path TO _realtime")
                .environment("DB_ENC_KEY", REALTIME_DB_ENC_KEY)
                .environment("API_JWT_SECRET", Supabase.JWT_SECRET)
                .environment("METRICS_JWT_SECRET", Supabase.JWT_SECRET)
                .environment("SECRET_KEY_BASE", Supabase.SECRET_KEY_BASE)
                .environment("ERL_AFLAGS", "-proto_dist inet_tcp")
                .environment("DNS_NODES", "''")
                .because("Two quotes: an empty list, where an empty variable would not be taken for one.")
                .environment("RLIMIT_NOFILE", "10000")
                .environment("APP_NAME", "realtime")
                .environment("SEED_SELF_HOST", "true")
                .environment("RUN_JANITOR", "true")
                .environment("DISABLE_HEALTHCHECK_LOGGING", "true")
                .environment("ANON_KEY", Supabase.ANON_KEY)
                .because("For the health check, which has to name a tenant.")
                .healthcheck(Healths.slow(Health.shell("curl --fail --silent --head --output /dev/null"
                        + " --header \"Authorization: Bearer $ANON_KEY\""
                        + " http://127.0.0.1:4000/api/tenants/realtime-dev/health")))
                .build();
    }

    Service functions() {
        return service(Supabase.FUNCTIONS, Images.SUPABASE_EDGE_RUNTIME)
                .comment("Edge functions; each directory below `functions` is one.")
                .with(longRunning())
                .serves(Supabase.FUNCTIONS_HTTP)
                .command(Command.exec("start", "--main-service", "/home/deno/functions/main"))
                .dependsOn(healthy(Supabase.KONG))
                .environment("JWT_SECRET", Supabase.JWT_SECRET)
                .environment("SUPABASE_URL", Supabase.GATEWAY.url())
                .environment("SUPABASE_PUBLIC_URL", Supabase.SUPABASE_PUBLIC_URL)
                .environment("SUPABASE_ANON_KEY", Supabase.ANON_KEY)
                .environment("SUPABASE_SERVICE_ROLE_KEY", Supabase.SERVICE_ROLE_KEY)
                .environment("SUPABASE_DB_URL", Supabase.databaseUrl("postgresql", "postgres", Supabase.DATABASE))
                .environment("VERIFY_JWT", FUNCTIONS_VERIFY_JWT)
                .mount(FUNCTIONS.readOnlyAt("/home/deno/functions"))
                .mount(volume("supabase_deno_cache").holding("libraries that functions import").replaceable().at("/root/.cache/deno"))
                .healthcheck(Healths.fast(Health.shell("timeout 1 bash -c '</dev/tcp/127.0.0.1/9000'")))
                .build();
    }
}
