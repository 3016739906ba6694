package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.stacks.shared.Traits.longRunning;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;

/** The vector store. */
final class Qdrant {
    private static final ServiceId ID = id("qdrant");
    private static final Endpoint REST = http(ID, 6333)
            .named("API and dashboard")
            .privatePort(6333)
            .route(Route.of("qdrant", 8010).timeout(seconds(60)).tunnel(Route.Tunnel.OPEN));
    private static final Endpoint GRPC = tcp(ID, 6334).named("gRPC").privatePort(6334);

    private final Variable apiKey =
            secret("QDRANT_API_KEY", hex(32)).help("Key that the vector store asks every client for.");

    Endpoint rest() {
        return REST;
    }

    Variable apiKey() {
        return apiKey;
    }

    Service declare() {
        return service(ID, Images.QDRANT)
                .comment("Vector store.")
                .with(longRunning())
                .serves(REST, GRPC)
                .environment("QDRANT__SERVICE__API_KEY", apiKey)
                .environment("QDRANT__TELEMETRY_DISABLED", "true")
                .mount(volume("qdrant_storage").holding("collections of vectors").at("/qdrant/storage"))
                .healthcheck(Healths.fast(Health.exec(
                        "bash",
                        "-c",
                        "exec 3<>/dev/tcp/127.0.0.1/6333 && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3"
                                + " && grep -q 200 <&3")))
                .because("The image has no HTTP client; bash itself opens the connection.")
                .build();
    }
}
