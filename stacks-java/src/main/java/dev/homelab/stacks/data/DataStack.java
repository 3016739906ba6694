package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.stack;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Upstream;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.Text;
import java.util.List;

/** Everything that keeps data, and what other stacks need to reach it. */
public final class DataStack {
    private final SupabaseDatabase database = new SupabaseDatabase();
    private final Qdrant qdrant = new Qdrant();
    private final Neo4j neo4j = new Neo4j();
    private final Mongodb mongodb = new Mongodb();
    private final Minio minio = new Minio();

    /** PostgreSQL; other stacks have databases of their own in it. */
    public Endpoint postgres() {
        return Supabase.POSTGRES;
    }

    /** The databases of other stacks have been made. */
    public Need databasesMade() {
        return Need.completed(Supabase.DATABASE_BOOTSTRAP);
    }

    /** The password of the role and database {@code n8n}. */
    public Variable n8nPassword() {
        return database.n8nPassword();
    }

    /** The password of the role and database {@code langfuse}. */
    public Variable langfusePassword() {
        return database.langfusePassword();
    }

    /** The connection string of the document store. */
    public Text mongodbUrl() {
        return mongodb.url();
    }

    /** The object store for traces; its bucket is {@code langfuse}. */
    public Endpoint traceStore() {
        return minio.s3();
    }

    /** Who may use the object store for traces. */
    public Variable traceStoreUser() {
        return minio.user();
    }

    /** The password of that user. */
    public Variable traceStorePassword() {
        return minio.password();
    }

    /** What Supabase's services are built on. */
    public static Upstream supabaseUpstream() {
        return new Upstream(
                "supabase",
                List.of("docker-compose.yml", "docker-compose.s3.yml"),
                "stacks-java/src/main/java",
                SupabaseUpstream.class.getName(),
                SupabaseUpstream.REVISION,
                () -> new SupabaseUpstream(new SupabaseUpstream.Variables() {}).declare(),
                SupabaseVariables.class);
    }

    /** The stack. */
    public Stack declare() {
        return stack("data")
                .project("localai-data")
                .purpose("Supabase, and the vector, graph, document and object stores.")
                .files(
                        supabase(),
                        ComposeFile.in("01-data/qdrant", "Vector store", qdrant.declare()),
                        ComposeFile.in("01-data/neo4j", "Graph store", neo4j.declare()),
                        ComposeFile.in("01-data/mongodb", "Document store", mongodb.declare()),
                        ComposeFile.in("01-data/minio", "Object store for traces", minio.declare()));
    }

    private ComposeFile supabase() {
        SupabaseApi api = new SupabaseApi();
        SupabaseStorage storage = new SupabaseStorage();
        SupabaseLogs logs = new SupabaseLogs();
        return ComposeFile.in(
                "01-data/supabase",
                "Supabase: PostgreSQL with sign-in, APIs, files, functions and a user interface",
                database.db(),
                database.bootstrap(),
                database.supavisor(),
                database.meta(),
                api.studio(),
                api.kong(),
                new SupabaseAuth().auth(),
                api.rest(),
                api.realtime(),
                storage.minio(),
                storage.createBucket(),
                storage.imgproxy(),
                storage.storage(),
                api.functions(),
                logs.analytics(),
                logs.vector());
    }
}
