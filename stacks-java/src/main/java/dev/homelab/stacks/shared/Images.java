package dev.homelab.stacks.shared;

import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.value.ImageFacts.NONE;
import static dev.homelab.dsl.value.ImageFacts.alpine;
import static dev.homelab.dsl.value.ImageFacts.debian;
import static dev.homelab.dsl.value.ImageFacts.only;
import static dev.homelab.dsl.value.ValueForm.atLeast;
import static dev.homelab.dsl.value.ValueForm.characters;
import static dev.homelab.dsl.value.ValueForm.hexDigits;

import dev.homelab.dsl.value.Image;
import dev.homelab.dsl.value.ImageFacts;
import dev.homelab.dsl.value.ValueForm;

/**
 * Every image of the homelab, pinned, with what is known of it. What has to move together stands together; where no
 * programs are named, nobody has looked into the image.
 */
public final class Images {
    private static final ValueForm NAME_AND_PASSWORD =
            new ValueForm("[^/]+/.{8,}", "a name, `/` and 8 characters or more");
    private static final ImageFacts OLLAMA_FACTS = only("sh", "ollama").withoutLogin().keeping("/root/.ollama");
    private static final ImageFacts LANGFUSE_FACTS = alpine("node")
            .needing("ENCRYPTION_KEY", hexDigits(64))
            .needing("DATABASE_URL", "SALT", "NEXTAUTH_URL", "CLICKHOUSE_URL", "CLICKHOUSE_MIGRATION_URL")
            .ignoring("REDIS_TLS_CA", "REDIS_TLS_CERT", "REDIS_TLS_KEY");

    public static final Image CLOUDFLARED = image("cloudflare/cloudflared:2026.9.3")
            .known(only("cloudflared").withHealthcheck().needing("TUNNEL_TOKEN"));
    public static final Image CADDY = image("caddy:2.11.4-alpine")
            .known(alpine("caddy"));
    public static final Image VALKEY = image("valkey/valkey:9.1.1-alpine")
            .known(alpine("valkey-cli", "valkey-server").keeping("/data"));

    public static final Image INFISICAL = image("infisical/infisical:v0.165.16")
            .known(debian("curl", "wget", "node")
                    .needing("ENCRYPTION_KEY", hexDigits(32))
                    .needing("AUTH_SECRET", "DB_CONNECTION_URI", "REDIS_URL", "SITE_URL")
                    .ignoring("GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"));
    /** Infisical's own database; a data directory of another major version does not start. */
    public static final Image INFISICAL_POSTGRES = image("postgres:17.11-alpine")
            .known(alpine("pg_isready", "psql", "pg_dump", "createdb", "dropdb")
                    .needing("POSTGRES_PASSWORD")
                    .keeping("/var/lib/postgresql/data"));
    public static final Image INFISICAL_REDIS = image("redis:7.4.2-alpine")
            .known(alpine("redis-cli", "redis-server").ignoring("ALLOW_EMPTY_PASSWORD").keeping("/data"));

    /** Supabase's images are released as a set; a row of it alone is never renewed. The set is that of 0.8.2. */
    public static final Image SUPABASE_POSTGRES = image("supabase/postgres:17.6.1.136")
            .known(supabase("sh", "bash", "pg_isready", "psql", "pg_dumpall")
                    .needing("POSTGRES_PASSWORD")
                    .keeping("/var/lib/postgresql/data", "/etc/postgresql-custom"));
    public static final Image SUPABASE_STUDIO = image("supabase/studio:2026.09.07-sha-7996410")
            .known(supabase("sh", "node").needing("PG_META_CRYPTO_KEY", atLeast(32)).withoutLogin());
    public static final Image SUPABASE_GOTRUE = image("supabase/gotrue:v2.196.0")
            .known(supabase("sh", "wget", "auth").needing("GOTRUE_JWT_SECRET", atLeast(32)));
    public static final Image POSTGREST = image("postgrest/postgrest:v14.17")
            .known(supabase("postgrest").needing("PGRST_DB_URI"));
    public static final Image SUPABASE_REALTIME = image("supabase/realtime:v2.134.10")
            .known(supabase("sh", "bash", "curl")
                    .needing("DB_ENC_KEY", characters(16))
                    .needing("SECRET_KEY_BASE", atLeast(64)));
    public static final Image SUPABASE_STORAGE = image("supabase/storage-api:v1.74.0")
            .known(supabase("sh", "wget", "node"));
    public static final Image IMGPROXY = image("darthsim/imgproxy:v3.31.4")
            .known(supabase("sh", "imgproxy"));
    public static final Image SUPABASE_META = image("supabase/postgres-meta:v0.99.0")
            .known(supabase("sh", "node").needing("CRYPTO_KEY", atLeast(32)).withoutLogin());
    public static final Image SUPABASE_EDGE_RUNTIME = image("supabase/edge-runtime:v1.76.2")
            .known(supabase("sh", "bash", "timeout", "edge-runtime"));
    public static final Image SUPABASE_LOGFLARE = image("supabase/logflare:1.50.10")
            .known(supabase("sh", "curl"));
    public static final Image VECTOR = image("timberio/vector:0.53.0-alpine")
            .known(supabase("sh", "wget", "vector").withoutLogin());
    public static final Image SUPABASE_SUPAVISOR = image("supabase/supavisor:2.9.12")
            .known(supabase("sh", "bash", "curl")
                    .needing("VAULT_ENC_KEY", characters(32))
                    .needing("SECRET_KEY_BASE", atLeast(64))
                    .needing("POSTGRES_HOST"));
    public static final Image KONG = image("kong/kong:3.9.3")
            .known(supabase("sh", "bash", "kong"));

    /** The newest of both that the publisher still offers; Docker Hub has neither any more. */
    public static final Image MINIO = image("quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z")
            .known(only("sh", "minio", "mc").needing("MINIO_ROOT_PASSWORD", atLeast(8)).keeping("/data"));
    public static final Image MINIO_CLIENT = image("quay.io/minio/mc:RELEASE.2025-08-13T08-35-41Z")
            .known(only("sh", "mc"));

    public static final Image QDRANT = image("qdrant/qdrant:v1.19.1")
            .known(debian("qdrant").keeping("/qdrant/storage").withoutLoginUnless("QDRANT__SERVICE__API_KEY"));
    public static final Image NEO4J = image("neo4j:2026.09.0")
            .known(debian("wget", "cypher-shell").needing("NEO4J_AUTH", NAME_AND_PASSWORD).keeping("/data"));
    public static final Image MONGODB = image("mongodb/mongodb-atlas-local:8.0.28")
            .known(only("sh", "runner", "mongosh")
                    .withHealthcheck()
                    .keepingHostname()
                    .ignoring("MONGODB_REPLICA_SET_NAME")
                    .keeping("/data/db", "/data/configdb", "/data/mongot"));

    public static final Image OLLAMA = image("ollama/ollama:0.35.1")
            .known(OLLAMA_FACTS);
    /** The newest tag for AMD cards that is known to exist. */
    public static final Image OLLAMA_ROCM = image("ollama/ollama:0.20.6-rocm")
            .known(OLLAMA_FACTS);
    public static final Image COMFYUI_CPU = image("ghcr.io/pixeloven/comfyui/core:cpu-2.4.2")
            .known(NONE.withoutLogin().startingWithin(seconds(1800)));
    public static final Image COMFYUI_NVIDIA = image("mmartial/comfyui-nvidia-docker:ubuntu24_cuda12.8-20260605")
            .known(NONE.onCardsOf("nvidia")
                    .withoutLogin()
                    .startingWithin(seconds(1800))
                    .ignoring("WEB_ENABLE_AUTH", "WEB_USER", "WEB_PASSWORD")
                    .keeping("/comfy/mnt"));
    /** The publisher's tag floats; this is what it meant when the homelab was declared. */
    public static final Image COMFYUI_ROCM = image("yanwk/comfyui-boot@sha256:85274b2fb1428039e73eada25b6f8a4b40a813b5252711dd67dcc473feca6bf0")
            .known(NONE.onCardsOf("amd").withoutLogin().startingWithin(seconds(1800)));

    public static final Image N8N = image("docker.n8n.io/n8nio/n8n:2.40.7")
            .known(alpine("node", "n8n").needing("N8N_ENCRYPTION_KEY").keeping("/home/node/.n8n"));
    public static final Image FLOWISE = image("flowiseai/flowise:3.1.3")
            .known(NONE.ignoring("FLOWISE_USERNAME", "FLOWISE_PASSWORD"));
    public static final Image OPEN_WEBUI = image("ghcr.io/open-webui/open-webui:v0.11.3")
            .known(debian("curl", "python")
                    .withHealthcheck()
                    .needing("OLLAMA_BASE_URL", "WEBUI_SECRET_KEY")
                    .ignoring("DB_TYPE", "DB_POSTGRESDB_HOST", "DB_POSTGRESDB_PASSWORD")
                    .keeping("/app/backend/data"));
    public static final Image SEARXNG = image("searxng/searxng:2026.9.25-12f8b6515")
            .known(only("sh", "wget").needing("SEARXNG_SECRET").ignoring("UWSGI_WORKERS", "UWSGI_THREADS").withoutLogin());
    public static final Image CLICKHOUSE = image("clickhouse/clickhouse-server:25.12.11")
            .known(debian("wget", "clickhouse-client").needing("CLICKHOUSE_PASSWORD").keeping("/var/lib/clickhouse"));
    /** Web and worker are one release: they share a database schema. */
    public static final Image LANGFUSE_WEB = image("langfuse/langfuse:3.225.8")
            .known(LANGFUSE_FACTS.needing("NEXTAUTH_SECRET", "HOSTNAME").partOf("langfuse", "3.225.8"));
    public static final Image LANGFUSE_WORKER = image("langfuse/langfuse-worker:3.225.8")
            .known(LANGFUSE_FACTS.partOf("langfuse", "3.225.8"));

    /** For one-shots that fetch or hand over files. */
    public static final Image CURL = image("curlimages/curl:8.11.1")
            .known(alpine("curl"));

    /** Built here, from `04-lambda/server`. */
    public static final Image LAMBDA_SERVER = image("localai/lambda-server:1.0.0")
            .known(debian("python"));

    private Images() {}

    private static ImageFacts supabase(String... programs) {
        return only(programs).partOf("supabase", "0.8.2");
    }
}
