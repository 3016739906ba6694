package dev.homelab.stacks.shared;

import static dev.homelab.dsl.Compose.image;

import dev.homelab.dsl.value.Image;

/** Every image of the homelab, pinned. What has to move together stands together. */
public final class Images {
    public static final Image CLOUDFLARED = image("cloudflare/cloudflared:2026.9.3");
    public static final Image CADDY = image("caddy:2.11.4-alpine");
    public static final Image VALKEY = image("valkey/valkey:9.1.1-alpine");

    public static final Image INFISICAL = image("infisical/infisical:v0.165.16");
    /** Infisical's own database; a data directory of another major version does not start. */
    public static final Image INFISICAL_POSTGRES = image("postgres:17.11-alpine");
    public static final Image INFISICAL_REDIS = image("redis:7.4.2-alpine");

    /** Supabase's images are released as a set; a row of it alone is never renewed. The set is that of 0.8.2. */
    public static final Image SUPABASE_POSTGRES = image("supabase/postgres:17.6.1.136");
    public static final Image SUPABASE_STUDIO = image("supabase/studio:2026.09.07-sha-7996410");
    public static final Image SUPABASE_GOTRUE = image("supabase/gotrue:v2.196.0");
    public static final Image POSTGREST = image("postgrest/postgrest:v14.17");
    public static final Image SUPABASE_REALTIME = image("supabase/realtime:v2.134.10");
    public static final Image SUPABASE_STORAGE = image("supabase/storage-api:v1.74.0");
    public static final Image IMGPROXY = image("darthsim/imgproxy:v3.31.4");
    public static final Image SUPABASE_META = image("supabase/postgres-meta:v0.99.0");
    public static final Image SUPABASE_EDGE_RUNTIME = image("supabase/edge-runtime:v1.76.2");
    public static final Image SUPABASE_LOGFLARE = image("supabase/logflare:1.50.10");
    public static final Image VECTOR = image("timberio/vector:0.53.0-alpine");
    public static final Image SUPABASE_SUPAVISOR = image("supabase/supavisor:2.9.12");
    public static final Image KONG = image("kong/kong:3.9.3");

    /** The newest of both that the publisher still offers; Docker Hub has neither any more. */
    public static final Image MINIO = image("quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z");
    public static final Image MINIO_CLIENT = image("quay.io/minio/mc:RELEASE.2025-08-13T08-35-41Z");

    public static final Image QDRANT = image("qdrant/qdrant:v1.19.1");
    public static final Image NEO4J = image("neo4j:2026.09.0");
    public static final Image MONGODB = image("mongodb/mongodb-atlas-local:8.0.28");

    public static final Image OLLAMA = image("ollama/ollama:0.35.1");
    /** The newest tag for AMD cards that is known to exist. */
    public static final Image OLLAMA_ROCM = image("ollama/ollama:0.20.6-rocm");
    public static final Image COMFYUI_CPU = image("ghcr.io/pixeloven/comfyui/core:cpu-2.4.2");
    public static final Image COMFYUI_NVIDIA = image("mmartial/comfyui-nvidia-docker:ubuntu24_cuda12.8-20260605");
    /** The publisher's tag floats; this is what it meant when the homelab was declared. */
    public static final Image COMFYUI_ROCM = image(
            "yanwk/comfyui-boot@sha256:85274b2fb1428039e73eada25b6f8a4b40a813b5252711dd67dcc473feca6bf0");

    public static final Image N8N = image("docker.n8n.io/n8nio/n8n:2.40.7");
    public static final Image FLOWISE = image("flowiseai/flowise:3.1.3");
    public static final Image OPEN_WEBUI = image("ghcr.io/open-webui/open-webui:v0.11.3");
    public static final Image SEARXNG = image("searxng/searxng:2026.9.25-12f8b6515");
    public static final Image CLICKHOUSE = image("clickhouse/clickhouse-server:25.12.11");
    /** Web and worker are one release: they share a database schema. */
    public static final Image LANGFUSE_WEB = image("langfuse/langfuse:3.225.8");
    public static final Image LANGFUSE_WORKER = image("langfuse/langfuse-worker:3.225.8");

    /** For one-shots that fetch or hand over files. */
    public static final Image CURL = image("curlimages/curl:8.11.1");

    /** Built here, from `04-lambda/server`. */
    public static final Image LAMBDA_SERVER = image("localai/lambda-server:1.0.0");

    private Images() {}
}
