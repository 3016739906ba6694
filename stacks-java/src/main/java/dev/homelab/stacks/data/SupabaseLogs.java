package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.stacks.shared.Traits.longRunning;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.Text;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;
import dev.homelab.stacks.shared.Profiles;

/** The logs of Supabase in Studio; off unless asked for, and nothing depends on them. */
final class SupabaseLogs {
    private static final Endpoint VECTOR_API = http(Supabase.VECTOR, 9001).named("health of the collector");
    static final Variable DOCKER_SOCKET_LOCATION = setting(
                    "DOCKER_SOCKET_LOCATION", "/var/run/docker.sock")
            .help("Socket of the engine, for the collector of logs.");

    Service analytics() {
        return Supabase.UPSTREAM.analytics()
                .image(Images.SUPABASE_LOGFLARE)
                .comment("Stores logs and answers Studio's questions about them.")
                .onlyWith(Profiles.LOGS)
                .with(longRunning())
                .serves(Supabase.ANALYTICS_HTTP)
                .healthcheck(Healths.slow(Health.curl("http://127.0.0.1:4000/health")))
                .build();
    }

    Service vector() {
        return Supabase.UPSTREAM.vector()
                .image(Images.VECTOR)
                .comment("Collects the logs of Supabase's containers.")
                .onlyWith(Profiles.LOGS)
                .without("volumes", "security_opt")
                .with(longRunning())
                .securityOpt("label=disable")
                .serves(VECTOR_API)
                .dependsOn(healthy(Supabase.ANALYTICS))
                .mount(TreeFile.resource("01-data/supabase/config/vector.yml")
                        .fill("analytics", Supabase.ANALYTICS_HTTP.url("/api/logs"))
                        .at("/etc/vector/vector.yml"))
                .mount(Mounts.readOnly(Mounts.existing(Text.of(DOCKER_SOCKET_LOCATION), "/var/run/docker.sock")))
                .because("Read-only or not, whoever has this socket is root on the host; that is why the profile is off.")
                .suppress("docker-socket", "Vector reads the logs of containers from the engine; the profile is off.")
                .suppress("unconfined", "SELinux keeps containers from the engine's socket; the profile is off.")
                .healthcheck(Healths.fast(Health.wget("http://127.0.0.1:9001/health")))
                .build();
    }
}
