package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.stacks.shared.Traits.longRunning;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.value.Command;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;

/** The object store for traces. */
final class Minio {
    private static final ServiceId ID = id("minio");
    private static final Endpoint S3 = http(ID, 9000).named("S3").privatePort(9010);
    private static final Endpoint CONSOLE = http(ID, 9001).named("console").privatePort(9011);

    private final Variable user =
            setting("MINIO_ROOT_USER", "minio").help("Who may do everything in the object store for traces.");
    private final Variable password = secret("MINIO_ROOT_PASSWORD", hex(16)).help("Password of that user.");

    Endpoint s3() {
        return S3;
    }

    Variable user() {
        return user;
    }

    Variable password() {
        return password;
    }

    Service declare() {
        return service(ID, Images.MINIO)
                .comment("Object store for Langfuse's events, media and exports.")
                .with(longRunning())
                .serves(S3, CONSOLE)
                .entrypoint(Command.exec("sh", "-c"))
                .command(Command.exec(
                        "mkdir -p /data/langfuse && exec minio server --address :9000 --console-address :9001 /data"))
                .because("A directory below /data is a bucket.")
                .environment("MINIO_ROOT_USER", user)
                .environment("MINIO_ROOT_PASSWORD", password)
                .mount(volume("minio_data").holding("events, media and exports of Langfuse").at("/data"))
                .healthcheck(Healths.fast(Health.exec("mc", "ready", "local")))
                .build();
    }
}
