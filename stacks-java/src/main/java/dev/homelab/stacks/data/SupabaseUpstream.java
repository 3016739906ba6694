// Imported from upstream. Do not edit; run `./stacks upgrade supabase`.
package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.application;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.dsl.Compose.variable;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.completed;
import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.dsl.Need.started;

import dev.homelab.dsl.Application;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Ports;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.compose.BindOptions;
import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.compose.Selinux;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.HealthTest;
import dev.homelab.dsl.value.Restart;

/**
 * What upstream declares, as it was imported by {@code ./stacks upgrade supabase}.
 */
public final class SupabaseUpstream {
    public static final ServiceId STUDIO = id("studio").container("supabase-studio");
    public static final ServiceId KONG = id("kong").container("supabase-kong");
    public static final ServiceId AUTH = id("auth").container("supabase-auth");
    public static final ServiceId REST = id("rest").container("supabase-rest");
    public static final ServiceId REALTIME = id("realtime").container("realtime-dev.supabase-realtime");
    public static final ServiceId STORAGE = id("storage").container("supabase-storage");
    public static final ServiceId IMGPROXY = id("imgproxy").container("supabase-imgproxy");
    public static final ServiceId META = id("meta").container("supabase-meta");
    public static final ServiceId FUNCTIONS = id("functions").container("supabase-edge-functions");
    public static final ServiceId ANALYTICS = id("analytics").container("supabase-analytics");
    public static final ServiceId DB = id("db").container("supabase-db");
    public static final ServiceId VECTOR = id("vector").container("supabase-vector");
    public static final ServiceId SUPAVISOR = id("supavisor").container("supabase-pooler");
    public static final ServiceId MINIO = id("minio").withoutContainerName();
    public static final ServiceId MINIO_CREATEBUCKET = id("minio-createbucket").withoutContainerName();

    public static final Volume DB_CONFIG = volume("db-config");
    public static final Volume DENO_CACHE = volume("deno-cache");

    /**
     * The revision of upstream.
     */
    public static final String REVISION = "2026-02";

    private final Variables variables;

    /**
     * Upstream with values for its variables.
     */
    public SupabaseUpstream(Variables variables) {
        this.variables = variables;
    }

    public Application declare() {
        return application()
                .name("supabase")
                .services(
                        studio(),
                        kong(),
                        auth(),
                        rest(),
                        realtime(),
                        storage(),
                        imgproxy(),
                        meta(),
                        functions(),
                        analytics(),
                        db(),
                        vector(),
                        supavisor(),
                        minio(),
                        minioCreatebucket())
                .build();
    }

    public Service.Builder studio() {
        return service(STUDIO, image("supabase/studio:2026.02.16-sha-26c615c"))
                .dependsOn(healthy(ANALYTICS))
                .environment("HOSTNAME", "::")
                .environment("STUDIO_PG_META_URL", "http://meta:8080")
                .environment("POSTGRES_PORT", variables.postgresPort())
                .environment("POSTGRES_HOST", variables.postgresHost())
                .environment("POSTGRES_DB", variables.postgresDb())
                .environment("POSTGRES_PASSWORD", variables.postgresPassword())
                .environment("POSTGRES_USER_READ_WRITE", "postgres")
                .environment("PG_META_CRYPTO_KEY", variables.pgMetaCryptoKey())
                .environment("DEFAULT_ORGANIZATION_NAME", variables.studioDefaultOrganization())
                .environment("DEFAULT_PROJECT_NAME", variables.studioDefaultProject())
                .environment("OPENAI_API_KEY", variables.openaiApiKey())
                .environment("SUPABASE_URL", "http://kong:8000")
                .environment("SUPABASE_PUBLIC_URL", variables.supabasePublicUrl())
                .environment("SUPABASE_ANON_KEY", variables.anonKey())
                .environment("SUPABASE_SERVICE_KEY", variables.serviceRoleKey())
                .environment("AUTH_JWT_SECRET", variables.jwtSecret())
                .environment("LOGFLARE_API_KEY", variables.logflarePublicAccessToken())
                .environment("LOGFLARE_PUBLIC_ACCESS_TOKEN", variables.logflarePublicAccessToken())
                .environment("LOGFLARE_PRIVATE_ACCESS_TOKEN", variables.logflarePrivateAccessToken())
                .environment("LOGFLARE_URL", "http://analytics:4000")
                .environment("NEXT_PUBLIC_ENABLE_LOGS", "true")
                .environment("NEXT_ANALYTICS_BACKEND_PROVIDER", "postgres")
                .environment("SNIPPETS_MANAGEMENT_FOLDER", "/app/snippets")
                .environment("EDGE_FUNCTIONS_MANAGEMENT_FOLDER", "/app/edge-functions")
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/snippets")
                        .target("/app/snippets")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/functions")
                        .target("/app/edge-functions")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .healthcheck(Healthcheck.builder()
                        .test(HealthTest.exec(
                                "node",
                                "-e",
                                "fetch('http://studio:3000/api/platform/profile').then((r) => {if (r.status !== 200) throw new Error(r.status)})"))
                        .interval(seconds(5))
                        .timeout(seconds(10))
                        .retries(3)
                        .build())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder kong() {
        return service(KONG, image("kong:2.8.1"))
                .entrypoint(Command.line(
                        "bash -c 'eval \"echo \\\"$(cat ~/temp.yml)\\\"\" > ~/kong.yml && /docker-entrypoint.sh kong docker-start'"))
                .dependsOn(healthy(ANALYTICS))
                .environment("KONG_DATABASE", "off")
                .environment("KONG_DECLARATIVE_CONFIG", "/home/kong/kong.yml")
                .environment("KONG_DNS_ORDER", "LAST,A,CNAME")
                .environment(
                        "KONG_PLUGINS",
                        "request-transformer,cors,key-auth,acl,basic-auth,request-termination,ip-restriction")
                .environment("KONG_NGINX_PROXY_PROXY_BUFFER_SIZE", "160k")
                .environment("KONG_NGINX_PROXY_PROXY_BUFFERS", "64 160k")
                .environment("SUPABASE_ANON_KEY", variables.anonKey())
                .environment("SUPABASE_SERVICE_KEY", variables.serviceRoleKey())
                .environment("DASHBOARD_USERNAME", variables.dashboardUsername())
                .environment("DASHBOARD_PASSWORD", variables.dashboardPassword())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/api/kong.yml")
                        .target("/home/kong/temp.yml")
                        .readOnly(true)
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.z_SHARED).build())
                        .build())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder auth() {
        return service(AUTH, image("supabase/gotrue:v2.186.0"))
                .dependsOn(healthy(DB), healthy(ANALYTICS))
                .environment("GOTRUE_API_HOST", "0.0.0.0")
                .environment("GOTRUE_API_PORT", "9999")
                .environment("API_EXTERNAL_URL", variables.apiExternalUrl())
                .environment("GOTRUE_DB_DRIVER", "postgres")
                .environment(
                        "GOTRUE_DB_DATABASE_URL",
                        text(
                                "postgres://supabase_auth_admin:{}@{}:{}/{}",
                                variables.postgresPassword(),
                                variables.postgresHost(),
                                variables.postgresPort(),
                                variables.postgresDb()))
                .environment("GOTRUE_SITE_URL", variables.siteUrl())
                .environment("GOTRUE_URI_ALLOW_LIST", variables.additionalRedirectUrls())
                .environment("GOTRUE_DISABLE_SIGNUP", variables.disableSignup())
                .environment("GOTRUE_JWT_ADMIN_ROLES", "service_role")
                .environment("GOTRUE_JWT_AUD", "authenticated")
                .environment("GOTRUE_JWT_DEFAULT_GROUP_NAME", "authenticated")
                .environment("GOTRUE_JWT_EXP", variables.jwtExpiry())
                .environment("GOTRUE_JWT_SECRET", variables.jwtSecret())
                .environment("GOTRUE_EXTERNAL_EMAIL_ENABLED", variables.enableEmailSignup())
                .environment("GOTRUE_EXTERNAL_ANONYMOUS_USERS_ENABLED", variables.enableAnonymousUsers())
                .environment("GOTRUE_MAILER_AUTOCONFIRM", variables.enableEmailAutoconfirm())
                .environment("GOTRUE_SMTP_ADMIN_EMAIL", variables.smtpAdminEmail())
                .environment("GOTRUE_SMTP_HOST", variables.smtpHost())
                .environment("GOTRUE_SMTP_PORT", variables.smtpPort())
                .environment("GOTRUE_SMTP_USER", variables.smtpUser())
                .environment("GOTRUE_SMTP_PASS", variables.smtpPass())
                .environment("GOTRUE_SMTP_SENDER_NAME", variables.smtpSenderName())
                .environment("GOTRUE_MAILER_URLPATHS_INVITE", variables.mailerUrlpathsInvite())
                .environment("GOTRUE_MAILER_URLPATHS_CONFIRMATION", variables.mailerUrlpathsConfirmation())
                .environment("GOTRUE_MAILER_URLPATHS_RECOVERY", variables.mailerUrlpathsRecovery())
                .environment("GOTRUE_MAILER_URLPATHS_EMAIL_CHANGE", variables.mailerUrlpathsEmailChange())
                .environment("GOTRUE_EXTERNAL_PHONE_ENABLED", variables.enablePhoneSignup())
                .environment("GOTRUE_SMS_AUTOCONFIRM", variables.enablePhoneAutoconfirm())
                .healthcheck(Healthcheck.builder()
                        .test(HealthTest.exec(
                                "wget",
                                "--no-verbose",
                                "--tries=1",
                                "--spider",
                                "http://localhost:9999/health"))
                        .interval(seconds(5))
                        .timeout(seconds(5))
                        .retries(3)
                        .build())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder rest() {
        return service(REST, image("postgrest/postgrest:v14.5"))
                .command(Command.line("postgrest"))
                .dependsOn(healthy(DB), healthy(ANALYTICS))
                .environment(
                        "PGRST_DB_URI",
                        text(
                                "postgres://authenticator:{}@{}:{}/{}",
                                variables.postgresPassword(),
                                variables.postgresHost(),
                                variables.postgresPort(),
                                variables.postgresDb()))
                .environment("PGRST_DB_SCHEMAS", variables.pgrstDbSchemas())
                .environment("PGRST_DB_ANON_ROLE", "anon")
                .environment("PGRST_JWT_SECRET", variables.jwtSecret())
                .environment("PGRST_DB_USE_LEGACY_GUCS", "false")
                .environment("PGRST_APP_SETTINGS_JWT_SECRET", variables.jwtSecret())
                .environment("PGRST_APP_SETTINGS_JWT_EXP", variables.jwtExpiry())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder realtime() {
        return service(REALTIME, image("supabase/realtime:v2.76.5"))
                .dependsOn(healthy(DB), healthy(ANALYTICS))
                .environment("PORT", "4000")
                .environment("DB_HOST", variables.postgresHost())
                .environment("DB_PORT", variables.postgresPort())
                .environment("DB_USER", "supabase_admin")
                .environment("DB_PASSWORD", variables.postgresPassword())
                .environment("DB_NAME", variables.postgresDb())
                .environment("DB_AFTER_CONNECT_QUERY", "SET search_path TO _realtime")
                .environment("DB_ENC_KEY", "supabaserealtime")
                .environment("API_JWT_SECRET", variables.jwtSecret())
                .environment("SECRET_KEY_BASE", variables.secretKeyBase())
                .environment("ERL_AFLAGS", "-proto_dist inet_tcp")
                .environment("DNS_NODES", "''")
                .environment("RLIMIT_NOFILE", "10000")
                .environment("APP_NAME", "realtime")
                .environment("SEED_SELF_HOST", "true")
                .environment("RUN_JANITOR", "true")
                .environment("DISABLE_HEALTHCHECK_LOGGING", "true")
                .healthcheck(Health.shell(text(
                        "curl -sSfL --head -o /dev/null -H \"Authorization: Bearer {}\" http://localhost:4000/api/tenants/realtime-dev/health",
                        variables.anonKey()))
                        .within(seconds(5))
                        .startingWithin(seconds(10)))
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder storage() {
        return service(STORAGE, image("supabase/storage-api:v1.37.8"))
                .dependsOn(healthy(DB), started(REST), started(IMGPROXY), completed(MINIO_CREATEBUCKET), healthy(MINIO))
                .environment("ANON_KEY", variables.anonKey())
                .environment("SERVICE_KEY", variables.serviceRoleKey())
                .environment("POSTGREST_URL", "http://rest:3000")
                .environment("PGRST_JWT_SECRET", variables.jwtSecret())
                .environment(
                        "DATABASE_URL",
                        text(
                                "postgres://supabase_storage_admin:{}@{}:{}/{}",
                                variables.postgresPassword(),
                                variables.postgresHost(),
                                variables.postgresPort(),
                                variables.postgresDb()))
                .environment("REQUEST_ALLOW_X_FORWARDED_PATH", "true")
                .environment("FILE_SIZE_LIMIT", "52428800")
                .environment("STORAGE_BACKEND", "s3")
                .environment("GLOBAL_S3_BUCKET", variables.globalS3Bucket())
                .environment("FILE_STORAGE_BACKEND_PATH", "/var/lib/storage")
                .environment("TENANT_ID", variables.storageTenantId())
                .environment("REGION", variables.region())
                .environment("ENABLE_IMAGE_TRANSFORMATION", "true")
                .environment("IMGPROXY_URL", "http://imgproxy:5001")
                .environment("S3_PROTOCOL_ACCESS_KEY_ID", variables.s3ProtocolAccessKeyId())
                .environment("S3_PROTOCOL_ACCESS_KEY_SECRET", variables.s3ProtocolAccessKeySecret())
                .environment("GLOBAL_S3_ENDPOINT", "http://minio:9000")
                .environment("GLOBAL_S3_PROTOCOL", "http")
                .environment("GLOBAL_S3_FORCE_PATH_STYLE", "true")
                .environment("AWS_ACCESS_KEY_ID", variables.minioRootUser())
                .environment("AWS_SECRET_ACCESS_KEY", variables.minioRootPassword())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/storage")
                        .target("/var/lib/storage")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.z_SHARED).build())
                        .build())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/storage")
                        .target("/var/lib/storage")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.z_SHARED).build())
                        .build())
                .healthcheck(Healthcheck.builder()
                        .test(HealthTest.exec(
                                "wget",
                                "--no-verbose",
                                "--tries=1",
                                "--spider",
                                "http://storage:5000/status"))
                        .interval(seconds(5))
                        .timeout(seconds(5))
                        .retries(3)
                        .build())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder imgproxy() {
        return service(IMGPROXY, image("darthsim/imgproxy:v3.30.1"))
                .environment("IMGPROXY_BIND", ":5001")
                .environment("IMGPROXY_LOCAL_FILESYSTEM_ROOT", "/")
                .environment("IMGPROXY_USE_ETAG", "true")
                .environment("IMGPROXY_ENABLE_WEBP_DETECTION", variables.imgproxyEnableWebpDetection())
                .environment("IMGPROXY_MAX_SRC_RESOLUTION", "16.8")
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/storage")
                        .target("/var/lib/storage")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.z_SHARED).build())
                        .build())
                .healthcheck(Healthcheck.builder()
                        .test(HealthTest.exec("imgproxy", "health"))
                        .interval(seconds(5))
                        .timeout(seconds(5))
                        .retries(3)
                        .build())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder meta() {
        return service(META, image("supabase/postgres-meta:v0.95.2"))
                .dependsOn(healthy(DB), healthy(ANALYTICS))
                .environment("PG_META_PORT", "8080")
                .environment("PG_META_DB_HOST", variables.postgresHost())
                .environment("PG_META_DB_PORT", variables.postgresPort())
                .environment("PG_META_DB_NAME", variables.postgresDb())
                .environment("PG_META_DB_USER", "postgres")
                .environment("PG_META_DB_PASSWORD", variables.postgresPassword())
                .environment("CRYPTO_KEY", variables.pgMetaCryptoKey())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder functions() {
        return service(FUNCTIONS, image("supabase/edge-runtime:v1.70.3"))
                .command(Command.exec("start", "--main-service", "/home/deno/functions/main"))
                .dependsOn(healthy(ANALYTICS))
                .environment("JWT_SECRET", variables.jwtSecret())
                .environment("SUPABASE_URL", "http://kong:8000")
                .environment("SUPABASE_ANON_KEY", variables.anonKey())
                .environment("SUPABASE_SERVICE_ROLE_KEY", variables.serviceRoleKey())
                .environment(
                        "SUPABASE_DB_URL",
                        text(
                                "postgresql://postgres:{}@{}:{}/{}",
                                variables.postgresPassword(),
                                variables.postgresHost(),
                                variables.postgresPort(),
                                variables.postgresDb()))
                .environment("VERIFY_JWT", variables.functionsVerifyJwt())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/functions")
                        .target("/home/deno/functions")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .mount(DENO_CACHE.at("/root/.cache/deno"))
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder analytics() {
        return service(ANALYTICS, image("supabase/logflare:1.31.2"))
                .dependsOn(healthy(DB))
                .environment("LOGFLARE_NODE_HOST", "127.0.0.1")
                .environment("DB_USERNAME", "supabase_admin")
                .environment("DB_DATABASE", "_supabase")
                .environment("DB_HOSTNAME", variables.postgresHost())
                .environment("DB_PORT", variables.postgresPort())
                .environment("DB_PASSWORD", variables.postgresPassword())
                .environment("DB_SCHEMA", "_analytics")
                .environment("LOGFLARE_PUBLIC_ACCESS_TOKEN", variables.logflarePublicAccessToken())
                .environment("LOGFLARE_PRIVATE_ACCESS_TOKEN", variables.logflarePrivateAccessToken())
                .environment("LOGFLARE_SINGLE_TENANT", "true")
                .environment("LOGFLARE_SUPABASE_MODE", "true")
                .environment(
                        "POSTGRES_BACKEND_URL",
                        text(
                                "postgresql://supabase_admin:{}@{}:{}/_supabase",
                                variables.postgresPassword(),
                                variables.postgresHost(),
                                variables.postgresPort()))
                .environment("POSTGRES_BACKEND_SCHEMA", "_analytics")
                .environment("LOGFLARE_FEATURE_FLAG_OVERRIDE", "multibackend=true")
                .healthcheck(Healthcheck.builder()
                        .test(HealthTest.exec("curl", "http://localhost:4000/health"))
                        .interval(seconds(5))
                        .timeout(seconds(5))
                        .retries(10)
                        .build())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder db() {
        return service(DB, image("supabase/postgres:15.8.1.085"))
                .command(Command.exec(
                        "postgres",
                        "-c",
                        "config_file=/etc/postgresql/postgresql.conf",
                        "-c",
                        "log_min_messages=fatal"))
                .dependsOn(healthy(VECTOR))
                .environment("POSTGRES_HOST", "/var/run/postgresql")
                .environment("PGPORT", variables.postgresPort())
                .environment("POSTGRES_PORT", variables.postgresPort())
                .environment("PGPASSWORD", variables.postgresPassword())
                .environment("POSTGRES_PASSWORD", variables.postgresPassword())
                .environment("PGDATABASE", variables.postgresDb())
                .environment("POSTGRES_DB", variables.postgresDb())
                .environment("JWT_SECRET", variables.jwtSecret())
                .environment("JWT_EXP", variables.jwtExpiry())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/db/realtime.sql")
                        .target("/docker-entrypoint-initdb.d/migrations/99-realtime.sql")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/db/webhooks.sql")
                        .target("/docker-entrypoint-initdb.d/init-scripts/98-webhooks.sql")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/db/roles.sql")
                        .target("/docker-entrypoint-initdb.d/init-scripts/99-roles.sql")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/db/jwt.sql")
                        .target("/docker-entrypoint-initdb.d/init-scripts/99-jwt.sql")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/db/data")
                        .target("/var/lib/postgresql/data")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/db/_supabase.sql")
                        .target("/docker-entrypoint-initdb.d/migrations/97-_supabase.sql")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/db/logs.sql")
                        .target("/docker-entrypoint-initdb.d/migrations/99-logs.sql")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/db/pooler.sql")
                        .target("/docker-entrypoint-initdb.d/migrations/99-pooler.sql")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.Z_PRIVATE).build())
                        .build())
                .mount(DB_CONFIG.at("/etc/postgresql-custom"))
                .healthcheck(Healthcheck.builder()
                        .test(HealthTest.exec("pg_isready", "-U", "postgres", "-h", "localhost"))
                        .interval(seconds(5))
                        .timeout(seconds(5))
                        .retries(10)
                        .build())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder vector() {
        return service(VECTOR, image("timberio/vector:0.53.0-alpine"))
                .command(Command.exec("--config", "/etc/vector/vector.yml"))
                .environment("LOGFLARE_PUBLIC_ACCESS_TOKEN", variables.logflarePublicAccessToken())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/logs/vector.yml")
                        .target("/etc/vector/vector.yml")
                        .readOnly(true)
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.z_SHARED).build())
                        .build())
                .mount(Mount.builder()
                        .source(variables.dockerSocketLocation())
                        .target("/var/run/docker.sock")
                        .readOnly(true)
                        .bind(BindOptions.builder().selinux(Selinux.z_SHARED).build())
                        .build())
                .securityOpt("label=disable")
                .healthcheck(Healthcheck.builder()
                        .test(HealthTest.exec(
                                "wget",
                                "--no-verbose",
                                "--tries=1",
                                "--spider",
                                "http://vector:9001/health"))
                        .interval(seconds(5))
                        .timeout(seconds(5))
                        .retries(3)
                        .build())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder supavisor() {
        return service(SUPAVISOR, image("supabase/supavisor:2.7.4"))
                .command(Command.exec(
                        "/bin/sh",
                        "-c",
                        "/app/bin/migrate && /app/bin/supavisor eval \"$(cat /etc/pooler/pooler.exs)\" && /app/bin/server"))
                .dependsOn(healthy(DB), healthy(ANALYTICS))
                .environment("PORT", "4000")
                .environment("POSTGRES_PORT", variables.postgresPort())
                .environment("POSTGRES_DB", variables.postgresDb())
                .environment("POSTGRES_PASSWORD", variables.postgresPassword())
                .environment(
                        "DATABASE_URL",
                        text(
                                "ecto://supabase_admin:{}@{}:{}/_supabase",
                                variables.postgresPassword(),
                                variables.postgresHost(),
                                variables.postgresPort()))
                .environment("CLUSTER_POSTGRES", "true")
                .environment("SECRET_KEY_BASE", variables.secretKeyBase())
                .environment("VAULT_ENC_KEY", variables.vaultEncKey())
                .environment("API_JWT_SECRET", variables.jwtSecret())
                .environment("METRICS_JWT_SECRET", variables.jwtSecret())
                .environment("REGION", "local")
                .environment("ERL_AFLAGS", "-proto_dist inet_tcp")
                .environment("POOLER_TENANT_ID", variables.poolerTenantId())
                .environment("POOLER_DEFAULT_POOL_SIZE", variables.poolerDefaultPoolSize())
                .environment("POOLER_MAX_CLIENT_CONN", variables.poolerMaxClientConn())
                .environment("POOLER_POOL_MODE", "transaction")
                .environment("DB_POOL_SIZE", variables.poolerDbPoolSize())
                .port(Ports.publish(variables.postgresPort(), 5432))
                .port(Ports.publish(variables.poolerProxyPortTransaction(), 6543))
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/pooler/pooler.exs")
                        .target("/etc/pooler/pooler.exs")
                        .readOnly(true)
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.z_SHARED).build())
                        .build())
                .healthcheck(Healthcheck.builder()
                        .test(HealthTest.exec(
                                "curl",
                                "-sSfL",
                                "--head",
                                "-o",
                                "/dev/null",
                                "http://127.0.0.1:4000/api/health"))
                        .interval(seconds(10))
                        .timeout(seconds(5))
                        .retries(5)
                        .build())
                .restart(Restart.UNLESS_STOPPED);
    }

    public Service.Builder minio() {
        return service(MINIO, image("minio/minio:RELEASE.2025-04-22T22-12-26Z"))
                .command(Command.line("server --console-address \":9001\" /data"))
                .environment("MINIO_ROOT_USER", variables.minioRootUser())
                .environment("MINIO_ROOT_PASSWORD", variables.minioRootPassword())
                .mount(Mount.builder()
                        .type(MountType.BIND)
                        .source("./volumes/storage")
                        .target("/data")
                        .bind(BindOptions.builder().createHostPath(true).selinux(Selinux.z_SHARED).build())
                        .build())
                .healthcheck(Healthcheck.builder()
                        .test(HealthTest.exec("mc", "ready", "local"))
                        .interval(seconds(2))
                        .timeout(seconds(10))
                        .retries(5)
                        .build());
    }

    public Service.Builder minioCreatebucket() {
        return service(MINIO_CREATEBUCKET, image("minio/mc:RELEASE.2025-05-21T01-59-54Z"))
                .entrypoint(Command.line(text(
                        "/bin/sh -ec \" mc alias set supa-minio http://minio:9000 {} {} && mc mb --ignore-existing supa-minio/{} \"\n",
                        variables.minioRootUser(),
                        variables.minioRootPassword(),
                        variables.globalS3Bucket())))
                .dependsOn(healthy(MINIO));
    }

    /**
     * What upstream's variables are; one that is not overridden is the operator's to set.
     */
    public interface Variables {
        default Text additionalRedirectUrls() {
            return Text.of(variable("ADDITIONAL_REDIRECT_URLS"));
        }

        default Text anonKey() {
            return Text.of(variable("ANON_KEY"));
        }

        default Text apiExternalUrl() {
            return Text.of(variable("API_EXTERNAL_URL"));
        }

        default Text dashboardPassword() {
            return Text.of(variable("DASHBOARD_PASSWORD"));
        }

        default Text dashboardUsername() {
            return Text.of(variable("DASHBOARD_USERNAME"));
        }

        default Text disableSignup() {
            return Text.of(variable("DISABLE_SIGNUP"));
        }

        default Text dockerSocketLocation() {
            return Text.of(variable("DOCKER_SOCKET_LOCATION"));
        }

        default Text enableAnonymousUsers() {
            return Text.of(variable("ENABLE_ANONYMOUS_USERS"));
        }

        default Text enableEmailAutoconfirm() {
            return Text.of(variable("ENABLE_EMAIL_AUTOCONFIRM"));
        }

        default Text enableEmailSignup() {
            return Text.of(variable("ENABLE_EMAIL_SIGNUP"));
        }

        default Text enablePhoneAutoconfirm() {
            return Text.of(variable("ENABLE_PHONE_AUTOCONFIRM"));
        }

        default Text enablePhoneSignup() {
            return Text.of(variable("ENABLE_PHONE_SIGNUP"));
        }

        default Text functionsVerifyJwt() {
            return Text.of(variable("FUNCTIONS_VERIFY_JWT"));
        }

        default Text globalS3Bucket() {
            return Text.of(variable("GLOBAL_S3_BUCKET"));
        }

        default Text imgproxyEnableWebpDetection() {
            return Text.of(variable("IMGPROXY_ENABLE_WEBP_DETECTION"));
        }

        default Text jwtExpiry() {
            return Text.of(variable("JWT_EXPIRY"));
        }

        default Text jwtSecret() {
            return Text.of(variable("JWT_SECRET"));
        }

        default Text logflarePrivateAccessToken() {
            return Text.of(variable("LOGFLARE_PRIVATE_ACCESS_TOKEN"));
        }

        default Text logflarePublicAccessToken() {
            return Text.of(variable("LOGFLARE_PUBLIC_ACCESS_TOKEN"));
        }

        default Text mailerUrlpathsConfirmation() {
            return Text.of(variable("MAILER_URLPATHS_CONFIRMATION"));
        }

        default Text mailerUrlpathsEmailChange() {
            return Text.of(variable("MAILER_URLPATHS_EMAIL_CHANGE"));
        }

        default Text mailerUrlpathsInvite() {
            return Text.of(variable("MAILER_URLPATHS_INVITE"));
        }

        default Text mailerUrlpathsRecovery() {
            return Text.of(variable("MAILER_URLPATHS_RECOVERY"));
        }

        default Text minioRootPassword() {
            return Text.of(variable("MINIO_ROOT_PASSWORD"));
        }

        default Text minioRootUser() {
            return Text.of(variable("MINIO_ROOT_USER"));
        }

        default Text openaiApiKey() {
            return Text.of(variable("OPENAI_API_KEY").optional());
        }

        default Text pgrstDbSchemas() {
            return Text.of(variable("PGRST_DB_SCHEMAS"));
        }

        default Text pgMetaCryptoKey() {
            return Text.of(variable("PG_META_CRYPTO_KEY"));
        }

        default Text poolerDbPoolSize() {
            return Text.of(variable("POOLER_DB_POOL_SIZE"));
        }

        default Text poolerDefaultPoolSize() {
            return Text.of(variable("POOLER_DEFAULT_POOL_SIZE"));
        }

        default Text poolerMaxClientConn() {
            return Text.of(variable("POOLER_MAX_CLIENT_CONN"));
        }

        default Text poolerProxyPortTransaction() {
            return Text.of(variable("POOLER_PROXY_PORT_TRANSACTION"));
        }

        default Text poolerTenantId() {
            return Text.of(variable("POOLER_TENANT_ID"));
        }

        default Text postgresDb() {
            return Text.of(variable("POSTGRES_DB"));
        }

        default Text postgresHost() {
            return Text.of(variable("POSTGRES_HOST"));
        }

        default Text postgresPassword() {
            return Text.of(variable("POSTGRES_PASSWORD"));
        }

        default Text postgresPort() {
            return Text.of(variable("POSTGRES_PORT"));
        }

        default Text region() {
            return Text.of(variable("REGION"));
        }

        default Text s3ProtocolAccessKeyId() {
            return Text.of(variable("S3_PROTOCOL_ACCESS_KEY_ID"));
        }

        default Text s3ProtocolAccessKeySecret() {
            return Text.of(variable("S3_PROTOCOL_ACCESS_KEY_SECRET"));
        }

        default Text secretKeyBase() {
            return Text.of(variable("SECRET_KEY_BASE"));
        }

        default Text serviceRoleKey() {
            return Text.of(variable("SERVICE_ROLE_KEY"));
        }

        default Text siteUrl() {
            return Text.of(variable("SITE_URL"));
        }

        default Text smtpAdminEmail() {
            return Text.of(variable("SMTP_ADMIN_EMAIL"));
        }

        default Text smtpHost() {
            return Text.of(variable("SMTP_HOST"));
        }

        default Text smtpPass() {
            return Text.of(variable("SMTP_PASS"));
        }

        default Text smtpPort() {
            return Text.of(variable("SMTP_PORT"));
        }

        default Text smtpSenderName() {
            return Text.of(variable("SMTP_SENDER_NAME"));
        }

        default Text smtpUser() {
            return Text.of(variable("SMTP_USER"));
        }

        default Text storageTenantId() {
            return Text.of(variable("STORAGE_TENANT_ID"));
        }

        default Text studioDefaultOrganization() {
            return Text.of(variable("STUDIO_DEFAULT_ORGANIZATION"));
        }

        default Text studioDefaultProject() {
            return Text.of(variable("STUDIO_DEFAULT_PROJECT"));
        }

        default Text supabasePublicUrl() {
            return Text.of(variable("SUPABASE_PUBLIC_URL"));
        }

        default Text vaultEncKey() {
            return Text.of(variable("VAULT_ENC_KEY"));
        }
    }
}
