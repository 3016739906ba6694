package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.completed;
import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.stacks.shared.Traits.longRunning;
import static dev.homelab.stacks.shared.Traits.oneShot;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.value.Command;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;

/** Files of Supabase: the API, the object store behind it, and the transformation of images. */
final class SupabaseStorage {
    private static final Volume FILES = volume("supabase_storage").holding("files on their way to the object store");

    static final Variable SUPABASE_MINIO_ROOT_USER =
            setting("SUPABASE_MINIO_ROOT_USER", "supa-storage").help("Who may do everything in Supabase's object store.");
    static final Variable SUPABASE_MINIO_ROOT_PASSWORD =
            secret("SUPABASE_MINIO_ROOT_PASSWORD", hex(16)).help("Password of that user.");
    static final Variable GLOBAL_S3_BUCKET =
            setting("GLOBAL_S3_BUCKET", "stub").help("Bucket that holds Supabase's files.");
    static final Variable STORAGE_TENANT_ID =
            setting("STORAGE_TENANT_ID", "stub").help("First part of the path of each file in the bucket.");
    static final Variable REGION = setting("REGION", "stub").help("Region that S3 clients name; any will do.");
    static final Variable S3_PROTOCOL_ACCESS_KEY_ID = secret("S3_PROTOCOL_ACCESS_KEY_ID", hex(16))
            .help("Key with which S3 clients reach Supabase's files.");
    static final Variable S3_PROTOCOL_ACCESS_KEY_SECRET =
            secret("S3_PROTOCOL_ACCESS_KEY_SECRET", hex(32)).help("Secret of that key.");
    static final Variable IMGPROXY_ENABLE_WEBP_DETECTION = flag("IMGPROXY_ENABLE_WEBP_DETECTION", true)
            .help("Whether browsers that can show WebP get it.");

    Service storage() {
        return Supabase.UPSTREAM.storage()
                .image(Images.SUPABASE_STORAGE)
                .comment("Files, with the access rules of the database.")
                .without("volumes", "depends_on.minio", "depends_on.minio-createbucket")
                .with(longRunning())
                .serves(Supabase.STORAGE_HTTP)
                .dependsOn(completed(Supabase.MINIO_CREATEBUCKET))
                .replace("POSTGREST_URL", Supabase.REST_HTTP.url())
                .replace("GLOBAL_S3_ENDPOINT", Supabase.MINIO_S3.url())
                .replace("IMGPROXY_URL", Supabase.IMGPROXY_HTTP.url())
                .environment("AUTH_JWT_SECRET", Supabase.JWT_SECRET)
                .because("What newer versions call it.")
                .environment("STORAGE_PUBLIC_URL", Supabase.SUPABASE_PUBLIC_URL)
                .environment("AWS_DEFAULT_REGION", REGION)
                .mount(FILES.at("/var/lib/storage"))
                .healthcheck(Healths.fast(Health.wget("http://storage:5000/status")))
                .build();
    }

    Service imgproxy() {
        return Supabase.UPSTREAM.imgproxy()
                .image(Images.IMGPROXY)
                .comment("Scales and converts images on their way out.")
                .without("volumes")
                .with(longRunning())
                .serves(Supabase.IMGPROXY_HTTP)
                .replace("IMGPROXY_BIND", text(":{}", Supabase.IMGPROXY_HTTP.portNumber()))
                .mount(FILES.at("/var/lib/storage"))
                .healthcheck(Healths.fast(Health.exec("imgproxy", "health")))
                .build();
    }

    Service minio() {
        return service(Supabase.MINIO, Images.MINIO)
                .comment("Object store for Supabase's files.")
                .with(longRunning())
                .serves(Supabase.MINIO_S3, Supabase.MINIO_CONSOLE)
                .command(Command.exec(
                        "server",
                        "--address",
                        text(":{}", Supabase.MINIO_S3.portNumber()),
                        "--console-address",
                        text(":{}", Supabase.MINIO_CONSOLE.portNumber()),
                        "/data"))
                .environment("MINIO_ROOT_USER", SUPABASE_MINIO_ROOT_USER)
                .environment("MINIO_ROOT_PASSWORD", SUPABASE_MINIO_ROOT_PASSWORD)
                .environment(
                        "MC_HOST_local",
                        text("http://{}:{}@127.0.0.1:{}",
                                SUPABASE_MINIO_ROOT_USER, SUPABASE_MINIO_ROOT_PASSWORD, Supabase.MINIO_S3.portNumber()))
                .because("For the health check: `mc` would ask at port 9000.")
                .mount(volume("supabase_minio").holding("files that users uploaded").at("/data"))
                .healthcheck(Healths.fast(Health.exec("mc", "ready", "local")))
                .build();
    }

    Service createBucket() {
        return service(Supabase.MINIO_CREATEBUCKET, Images.MINIO_CLIENT)
                .comment("Makes the bucket, where it is missing.")
                .with(oneShot())
                .entrypoint(Command.exec("sh", "-c"))
                .command(Command.exec("mc mb --ignore-existing \"homelab/$BUCKET\""))
                .dependsOn(healthy(Supabase.MINIO))
                .environment(
                        "MC_HOST_homelab",
                        text("http://{}:{}@{}",
                                SUPABASE_MINIO_ROOT_USER, SUPABASE_MINIO_ROOT_PASSWORD, Supabase.MINIO_S3.address()))
                .environment("BUCKET", GLOBAL_S3_BUCKET)
                .build();
    }
}
