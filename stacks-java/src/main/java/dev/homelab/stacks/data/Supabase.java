package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.base64;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.text;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;

/** What the services of Supabase know of each other: who they are, where they listen, which secrets they share. */
final class Supabase {
    static final ServiceId DB = id("db").container("supabase-db");
    static final ServiceId KONG = id("kong").container("supabase-kong");
    static final ServiceId STUDIO = id("studio").container("supabase-studio");
    static final ServiceId AUTH = id("auth").container("supabase-auth");
    static final ServiceId REST = id("rest").container("supabase-rest");
    /** Realtime takes the tenant from the first label of its host name, so the container has to be called this. */
    static final ServiceId REALTIME = id("realtime").container("realtime-dev.supabase-realtime");
    static final ServiceId STORAGE = id("storage").container("supabase-storage");
    static final ServiceId IMGPROXY = id("imgproxy").container("supabase-imgproxy");
    static final ServiceId META = id("meta").container("supabase-meta");
    static final ServiceId FUNCTIONS = id("functions").container("supabase-edge-functions");
    static final ServiceId ANALYTICS = id("analytics").container("supabase-analytics");
    static final ServiceId VECTOR = id("vector").container("supabase-vector");
    static final ServiceId SUPAVISOR = id("supavisor").container("supabase-pooler");
    static final ServiceId MINIO = id("supabase-minio");
    static final ServiceId MINIO_CREATEBUCKET = id("supabase-minio-createbucket");
    static final ServiceId DATABASE_BOOTSTRAP = id("database-bootstrap").container("supabase-database-bootstrap");

    static final Endpoint POSTGRES = tcp(DB, 5432).named("PostgreSQL").privatePort(5433);
    static final Endpoint GATEWAY = http(KONG, 8000)
            .named("API and Studio")
            .privatePort(8011)
            .route(Route.of("supabase", 8005).bodyLimit("50MB").timeout(seconds(60)).tunnel(Route.Tunnel.OPEN));
    static final Endpoint STUDIO_HTTP = http(STUDIO, 3000).named("Studio, which has no login of its own");
    static final Endpoint AUTH_HTTP = http(AUTH, 9999).named("sign-in");
    static final Endpoint REST_HTTP = http(REST, 3000).named("tables as REST");
    static final Endpoint REALTIME_HTTP = http(REALTIME, 4000).named("change feeds");
    static final Endpoint STORAGE_HTTP = http(STORAGE, 5000).named("files");
    static final Endpoint IMGPROXY_HTTP = http(IMGPROXY, 5001).named("image transformation");
    static final Endpoint META_HTTP = http(META, 8080).named("administration of the database, without a login");
    static final Endpoint FUNCTIONS_HTTP = http(FUNCTIONS, 9000).named("edge functions");
    static final Endpoint ANALYTICS_HTTP = http(ANALYTICS, 4000).named("logs");
    static final Endpoint MINIO_S3 = http(MINIO, 9020).named("S3").privatePort(9020);
    static final Endpoint MINIO_CONSOLE = http(MINIO, 9021).named("console").privatePort(9021);

    static final String DATABASE = "postgres";

    static final Variable POSTGRES_PASSWORD =
            secret("POSTGRES_PASSWORD", hex(16)).help("Password of every role of Supabase's database; part of URLs.")
                    .changedInData("In `docker exec -it supabase-db psql -h 127.0.0.1 -U supabase_admin postgres`, give `\\password`"
                            + " for each of postgres, supabase_admin, authenticator, pgbouncer, supabase_auth_admin,"
                            + " supabase_functions_admin and supabase_storage_admin.");
    static final Variable JWT_SECRET =
            secret("JWT_SECRET", base64(30)).help("Signs the tokens of Supabase's users and both API keys.")
                    .changedInData("In `docker exec -it supabase-db psql -h 127.0.0.1 -U supabase_admin postgres`, give"
                            + " `ALTER DATABASE postgres SET \"app.settings.jwt_secret\" TO` and the new value between single"
                            + " quotes. Everybody has to sign in again, and clients need the new API keys.");
    static final Variable JWT_EXPIRY =
            setting("JWT_EXPIRY", "3600").help("Seconds until a user's token has to be renewed.");
    static final Variable ANON_KEY = secret("ANON_KEY", new Recipe.Jwt("anon", "JWT_SECRET"))
            .help("API key of the role `anon`, which row security holds for.");
    static final Variable SERVICE_ROLE_KEY = secret("SERVICE_ROLE_KEY", new Recipe.Jwt("service_role", "JWT_SECRET"))
            .help("API key of the role `service_role`, which row security does not hold for.");
    static final Variable SECRET_KEY_BASE =
            secret("SECRET_KEY_BASE", base64(48)).help("Signs the sessions of Realtime and the pooler.");
    static final Variable PG_META_CRYPTO_KEY =
            secret("PG_META_CRYPTO_KEY", base64(24)).help("Encrypts connection strings between Studio and meta.");
    static final Variable SUPABASE_PUBLIC_URL = setting("SUPABASE_PUBLIC_URL", "http://localhost:8005")
            .help("Where browsers reach Supabase.");
    static final Variable PGRST_DB_SCHEMAS = setting("PGRST_DB_SCHEMAS", "public,storage,graphql_public")
            .help("Schemas of the database that the REST API shows.");
    static final Variable LOGFLARE_PUBLIC_ACCESS_TOKEN = secret("LOGFLARE_PUBLIC_ACCESS_TOKEN", hex(24))
            .help("Token with which logs are sent.");
    static final Variable LOGFLARE_PRIVATE_ACCESS_TOKEN = secret("LOGFLARE_PRIVATE_ACCESS_TOKEN", hex(24))
            .help("Token with which logs are read and administered.");

    /** Upstream's services, with this homelab's values for its variables. */
    static final SupabaseUpstream UPSTREAM = new SupabaseUpstream(new SupabaseVariables());

    private Supabase() {}

    /** A connection string; the password has only hexadecimal digits, so that it needs no escaping. */
    static Text databaseUrl(String scheme, String role, String database) {
        return text("{}://{}:{}@{}/{}", scheme, role, POSTGRES_PASSWORD, POSTGRES.address(), database);
    }
}
