package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.completed;
import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.stacks.shared.Traits.longRunning;
import static dev.homelab.stacks.shared.Traits.oneShot;

import dev.homelab.dsl.Dump;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.value.Command;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;

/** Supabase's PostgreSQL, its pooler, its administration, and the databases of other stacks in it. */
final class SupabaseDatabase {
    private static final String CONFIG = "01-data/supabase/config/";
    private static final String INIT = "/docker-entrypoint-initdb.d/";

    private static final Endpoint POOLER_API = http(Supabase.SUPAVISOR, 4000).named("administration of the pooler");
    private static final Endpoint SESSION = tcp(Supabase.SUPAVISOR, 5432).named("session mode").privatePort(5432);
    private static final Endpoint TRANSACTION = tcp(Supabase.SUPAVISOR, 6543).named("transaction mode").privatePort(6543);

    static final Variable VAULT_ENC_KEY =
            secret("VAULT_ENC_KEY", hex(16)).help("Encrypts what the pooler stores; 32 characters, no more and no less.")
                    .neverRenewed("What the pooler keeps of its clients is encrypted with it.");
    static final Variable POOLER_TENANT_ID = setting("POOLER_TENANT_ID", "homelab")
            .help("Clients of the pooler sign in as `role.tenant`.");
    static final Variable POOLER_DEFAULT_POOL_SIZE =
            setting("POOLER_DEFAULT_POOL_SIZE", "20").help("Connections of the pooler to the database, for each role.");
    static final Variable POOLER_MAX_CLIENT_CONN =
            setting("POOLER_MAX_CLIENT_CONN", "100").help("Clients that the pooler serves at once.");
    static final Variable POOLER_DB_POOL_SIZE =
            setting("POOLER_DB_POOL_SIZE", "5").help("Connections of the pooler for its own tables.");

    private final Variable n8nPassword =
            secret("N8N_DB_PASSWORD", hex(16)).help("Password of n8n's own database; part of URLs.");
    private final Variable langfusePassword =
            secret("LANGFUSE_DB_PASSWORD", hex(16)).help("Password of Langfuse's own database; part of URLs.");

    Variable n8nPassword() {
        return n8nPassword;
    }

    Variable langfusePassword() {
        return langfusePassword;
    }

    Service db() {
        return Supabase.UPSTREAM.db()
                .image(Images.SUPABASE_POSTGRES)
                .comment("PostgreSQL with Supabase's extensions. The scripts run once, on an empty data volume.")
                .without("depends_on.vector", "volumes")
                .with(longRunning())
                .serves(Supabase.POSTGRES)
                .replace("POSTGRES_PASSWORD", Supabase.POSTGRES_PASSWORD)
                .because("Changing it later does not change the roles' passwords.")
                .mount(volume("supabase_db").holding("the tables of PostgreSQL 17").at("/var/lib/postgresql/data"))
                .mount(volume("supabase_db_config")
                        .holding("the database's own settings and the key of its vault; what is in the vault is lost with it")
                        .at("/etc/postgresql-custom"))
                .mount(initScript("_supabase.sql", "migrations/97-_supabase.sql"))
                .mount(initScript("realtime.sql", "migrations/99-realtime.sql"))
                .mount(initScript("logs.sql", "migrations/99-logs.sql"))
                .mount(initScript("pooler.sql", "migrations/99-pooler.sql"))
                .mount(initScript("webhooks.sql", "init-scripts/98-webhooks.sql"))
                .mount(initScript("roles.sql", "init-scripts/99-roles.sql"))
                .mount(initScript("jwt.sql", "init-scripts/99-jwt.sql"))
                .dump(new Dump(
                        "all.sql",
                        "pg_dumpall -h 127.0.0.1 -U supabase_admin",
                        "psql -h 127.0.0.1 -U supabase_admin -d postgres -q"))
                .healthcheck(Healths.database(Health.exec("pg_isready", "-U", "postgres", "-h", "127.0.0.1")))
                .build();
    }

    private static TreeFile.Mounted initScript(String file, String target) {
        return TreeFile.resource(CONFIG + "db/" + file).at(INIT + target);
    }

    /** The databases of other stacks: each has a role of its own and nothing that Supabase's API shows. */
    Service bootstrap() {
        return service(Supabase.DATABASE_BOOTSTRAP, Images.SUPABASE_POSTGRES)
                .comment("Makes the databases and roles of n8n and Langfuse, where they are missing.")
                .with(oneShot())
                .entrypoint(Command.exec("sh", "/bootstrap.sh"))
                .dependsOn(healthy(Supabase.DB))
                .environment("PGHOST", Supabase.POSTGRES.host())
                .environment("PGPORT", Supabase.POSTGRES.portNumber())
                .environment("PGUSER", "supabase_admin")
                .environment("PGPASSWORD", Supabase.POSTGRES_PASSWORD)
                .environment("PGDATABASE", Supabase.DATABASE)
                .environment("N8N_DB_PASSWORD", n8nPassword)
                .environment("LANGFUSE_DB_PASSWORD", langfusePassword)
                .mount(TreeFile.resource(CONFIG + "db/bootstrap.sh").at("/bootstrap.sh"))
                .build();
    }

    Service meta() {
        return Supabase.UPSTREAM.meta()
                .image(Images.SUPABASE_META)
                .comment("What Studio reads and changes the database through. Whoever reaches it is superuser.")
                .without("depends_on.analytics")
                .with(longRunning())
                .serves(Supabase.META_HTTP)
                .replace("PG_META_PORT", Supabase.META_HTTP.portNumber())
                .withoutHealthcheck("it has no endpoint that is documented to tell")
                .build();
    }

    Service supavisor() {
        return Supabase.UPSTREAM.supavisor()
                .image(Images.SUPABASE_SUPAVISOR)
                .comment("Connection pooler in front of the database.")
                .without("depends_on.analytics", "ports", "volumes")
                .with(longRunning())
                .serves(POOLER_API, SESSION, TRANSACTION)
                .command(Command.exec(
                        "sh",
                        "-c",
                        "/app/bin/migrate && /app/bin/supavisor eval \"$(cat /etc/pooler/pooler.exs)\" && exec /app/bin/server"))
                .dependsOn(completed(Supabase.DATABASE_BOOTSTRAP))
                .replace("PORT", POOLER_API.portNumber())
                .environment("POSTGRES_HOST", Supabase.POSTGRES.host())
                .mount(TreeFile.resource(CONFIG + "pooler.exs").at("/etc/pooler/pooler.exs"))
                .healthcheck(Healths.slow(Health.curl("http://127.0.0.1:4000/api/health")))
                .build();
    }
}
