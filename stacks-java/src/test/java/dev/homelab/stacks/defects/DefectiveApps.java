package dev.homelab.stacks.defects;

import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.text;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.text.Text;
import dev.homelab.stacks.shared.Images;

/** What people use, and code of one's own, with what was wrong with them. */
final class DefectiveApps {

    private DefectiveApps() {}

    static Stack declare() {
        return stack("apps").files(ComposeFile.in("03-apps", "What people use",
                n8n(), flowise(), openWebUi(), langfuse(), langfuseWorker()));
    }

    static Stack declareLambda() {
        return stack("lambda").files(ComposeFile.in("04-lambda", "Code of one's own", lambda()));
    }

    private static Service n8n() {
        return service(id("n8n"), image("docker.n8n.io/n8nio/n8n:latest").known(Images.N8N.facts()))
                .with(Defective.usual())
                .dependsOn("supabase-db", Dependency.builder().build())
                .environment("WEBHOOK_URL", text("https://{}", setting("N8N_HOSTNAME", ":8001").help("Address of n8n.")))
                .environment("N8N_ENCRYPTION_KEY", secret("N8N_ENCRYPTION_KEY", hex(32)).help("A key."))
                .mount(Mounts.bind("/srv/n8n", "/home/node/.n8n"))
                .build();
    }

    private static Service flowise() {
        return service(id("flowise"), Images.FLOWISE)
                .with(Defective.usual())
                .environment("FLOWISE_USERNAME", "admin")
                .mount(Mounts.volume("minio_data", "/shared"))
                .build();
    }

    private static Service openWebUi() {
        return service(id("open-webui"), image("ghcr.io/open-webui/open-webui:main").known(Images.OPEN_WEBUI.facts()))
                .with(Defective.usual())
                .environment("DB_POSTGRESDB_PASSWORD", secret("POSTGRES_PASSWORD", hex(16)).help("A password."))
                .build();
    }

    private static Service langfuse() {
        return service(id("langfuse-web"), Images.LANGFUSE_WEB)
                .with(Defective.usual())
                .environment("ENCRYPTION_KEY", secret("LANGFUSE_ENCRYPTION_KEY", hex(16)).help("A key."))
                .environment("REDIS_TLS_CA", "/certs/ca.pem")
                .build();
    }

    private static Service langfuseWorker() {
        return service(id("langfuse-worker"), image("langfuse/langfuse-worker:3.224.0")
                        .known(Images.LANGFUSE_WORKER.facts().partOf("langfuse", "3.224.0")))
                .with(Defective.usual())
                .build();
    }

    private static Service lambda() {
        return service(id("lambda-server"), Images.LAMBDA_SERVER)
                .with(Defective.usual())
                .serves(http(id("lambda-server"), 8000).privatePort(8000))
                .build(Build.builder().context(".").dockerfile("infra/Dockerfile").build())
                .mount(Mounts.existing(Text.of("../02-compute/comfyui/data"), "/comfyui"))
                .build();
    }
}
