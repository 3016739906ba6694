package dev.homelab.stacks.defects;

import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.healthy;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.Ports;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Command;
import dev.homelab.stacks.shared.Images;
import dev.homelab.stacks.shared.Profiles;

/** Supabase and the stores, with what was wrong with them. */
final class DefectiveData {
    private static final ServiceId ANALYTICS = id("analytics");

    private DefectiveData() {}

    static Stack declare() {
        return stack("data").files(
                ComposeFile.in("01-data/supabase", "Supabase", kong(), realtime(), supavisor(), analytics(), vector(), rest()),
                ComposeFile.in("01-data/mongodb", "Document store", mongodb()),
                ComposeFile.in("01-data/qdrant", "Vector store", qdrant()),
                ComposeFile.in("01-data/minio", "Object store", minio()));
    }

    private static Service kong() {
        return service(id("kong"), image("kong/kong:3").known(Images.KONG.facts()))
                .with(Defective.usual())
                .entrypoint(Command.line(Text.parse("bash -c 'echo ${SUPABASE_ANON_KEY} > /tmp/key && kong docker-start'")))
                .port(Ports.publish(setting("KONG_HTTP_PORT", "").help("Port of the gateway."), 8000))
                .port(Ports.publish(8000, 8443))
                .dependsOn(healthy(ANALYTICS))
                .build();
    }

    private static Service realtime() {
        return service(id("realtime"), Images.SUPABASE_REALTIME)
                .with(Defective.usual())
                .environment("DB_ENC_KEY", "supabaserealtime")
                .healthcheck(Health.curl("http://localhost:4000/api/health"))
                .build();
    }

    private static Service supavisor() {
        return service(id("supavisor"), Images.SUPABASE_SUPAVISOR)
                .with(Defective.usual())
                .environment("SECRET_KEY_BASE", setting("POOLER_BASE", "too short").help("A base."))
                .build();
    }

    private static Service analytics() {
        return service(ANALYTICS, Images.SUPABASE_LOGFLARE)
                .onlyWith(Profiles.LOGS)
                .with(Defective.usual())
                .healthcheck(Health.curl("http://127.0.0.1:4000/health"))
                .build();
    }

    private static Service vector() {
        return service(id("vector"), Images.VECTOR)
                .onlyWith(Profiles.LOGS)
                .with(Defective.usual())
                .mount(Mounts.existing(Text.of("/var/run/docker.sock"), "/var/run/docker.sock"))
                .build();
    }

    private static Service rest() {
        return Defective.unwatched(service(id("rest"), Images.POSTGREST))
                .mount(Mounts.existing(Text.of("../../../supabase/docker/volumes"), "/volumes"))
                .build();
    }

    private static Service mongodb() {
        return service(id("mongodb"), Images.MONGODB)
                .with(Defective.usual())
                .environment("MONGODB_INITDB_ROOT_PASSWORD", setting("MONGODB_ROOT_PASSWORD", "admin123").help("A password."))
                .environment("MONGODB_REPLICA_SET_NAME", "rs0")
                .mount(volume("mongodb_data").at("/data/db"))
                .build();
    }

    private static Service qdrant() {
        return service(id("qdrant"), Images.QDRANT)
                .with(Defective.usual())
                .serves(http(id("qdrant"), 6333).route(Route.of("qdrant", 8010).tunnel(Route.Tunnel.OPEN)))
                .mount(volume("qdrant_storage").at("/qdrant/storage"))
                .healthcheck(Health.curl("http://127.0.0.1:6333/health"))
                .build();
    }

    private static Service minio() {
        return service(id("minio"), Images.MINIO)
                .with(Defective.usual())
                .mount(Mounts.bind("../01-data/minio/data", "/data"))
                .build();
    }
}
