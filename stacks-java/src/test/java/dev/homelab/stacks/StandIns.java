package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Images that stand in for the real ones, which cannot be fetched where tests run: each is called what the real one is
 * called, listens where the service listens, answers with the service's name, and has the tools that health checks use.
 * Caddy alone is the real one.
 */
final class StandIns {
    private static final String BASE = "homelab-stand-in:base";

    /** Programs of the host that stand-ins are made of, with the libraries that they load. */
    private static final List<String> PROGRAMS = List.of("busybox", "bash", "caddy");

    /** What health checks call; it asks the first port at which the service listens. */
    private static final List<String> HEALTH_TOOLS =
            List.of("pg_isready", "curl", "runner", "node", "python", "cloudflared");

    /** What images start as, besides their entrypoints. */
    private static final List<String> SERVERS = List.of(
            "usr/bin/minio", "usr/bin/docker-entrypoint.sh", "entrypoint.sh", "app/bin/server");

    /** What does its work at once, as far as a test can tell. */
    private static final List<String> DONE_AT_ONCE =
            List.of("usr/bin/psql", "usr/bin/n8n", "app/bin/migrate", "app/bin/supavisor");

    private final Path directory;

    private StandIns(Path directory) {
        this.directory = directory;
    }

    /** Builds a stand-in for each image of the homelab. */
    static void build(Path directory, List<Service> services) throws IOException {
        StandIns standIns = new StandIns(directory);
        standIns.buildBase();
        for (Map.Entry<String, List<Service>> image : byImage(services).entrySet()) {
            standIns.build(image.getKey(), image.getValue());
        }
    }

    private static Map<String, List<Service>> byImage(List<Service> services) {
        return services.stream().collect(Collectors.groupingBy(
                service -> service.attributes().image().orElseThrow().toString(), LinkedHashMap::new, Collectors.toList()));
    }

    private void buildBase() throws IOException {
        Path root = Files.createDirectories(directory.resolve("root"));
        for (String sub : List.of("usr/bin", "app/bin", "tmp", "etc", "root", "data")) {
            Files.createDirectories(root.resolve(sub));
        }
        run("ln", "-s", "usr/bin", root.resolve("bin").toString());
        for (String program : PROGRAMS) {
            run("sh", "-c", "for file in $(command -v %1$s) $(ldd $(command -v %1$s) | grep -o '/[^ ]*'); do cp --parents -L $file %2$s || exit 1; done || true"
                    .formatted(program, root));
        }
        run("chroot", root.toString(), "/usr/bin/busybox", "--install", "-s", "/usr/bin");
        script(root, "standin", "exec caddy run --config /standin.Caddyfile --adapter caddyfile");
        script(root, "usr/bin/listening", "exec wget -q -O /dev/null \"http://127.0.0.1:$(cat /port)/\"");
        for (String tool : HEALTH_TOOLS) {
            script(root, "usr/bin/" + tool, "exec listening");
        }
        script(root, "usr/bin/mc", "[ \"$1\" != ready ] || exec listening");
        script(root, "usr/bin/ollama", "[ \"$1\" = list ] && exec listening; exec wget -q -O - \"http://$OLLAMA_HOST/\"");
        for (String tool : List.of("valkey-cli", "redis-cli")) {
            script(root, "usr/bin/" + tool, "listening && echo PONG");
        }
        for (String server : SERVERS) {
            script(root, server, "exec /standin");
        }
        for (String done : DONE_AT_ONCE) {
            script(root, done, "cat >/dev/null </dev/null");
        }
        for (String both : List.of("kong", "imgproxy", "postgrest")) {
            script(root, "usr/bin/" + both, "case ${1:-} in health | --ready) exec listening ;; *) exec /standin ;; esac");
        }
        run("sh", "-c", "tar -C %s -c . | docker import - %s".formatted(root, BASE));
    }

    private static void script(Path root, String path, String line) throws IOException {
        Path file = root.resolve(path);
        Files.deleteIfExists(file);
        Files.writeString(file, "#!/usr/bin/bash\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true, false)).isTrue();
    }

    private void build(String image, List<Service> services) throws IOException {
        boolean isCaddy = image.startsWith("caddy:");
        Map<Integer, String> answers = new TreeMap<>();
        services.forEach(service -> service.endpoints()
                .forEach(endpoint -> answers.put(endpoint.port(), endpoint.service().networkName())));
        Path context = Files.createDirectories(directory.resolve("images").resolve(image.replaceAll("[^a-z0-9]", "_")));
        Files.writeString(context.resolve("port"), firstPort(services) + "\n");
        Files.writeString(context.resolve("standin.Caddyfile"), answers.entrySet().stream()
                .map(answer -> ":%d {\n\trespond \"%s\"\n}\n".formatted(answer.getKey(), answer.getValue()))
                .collect(Collectors.joining("\n", "{\n\tadmin off\n\tauto_https off\n}\n", "")));
        String start = isCaddy
                ? "CMD [\"caddy\", \"run\", \"--config\", \"/etc/caddy/Caddyfile\", \"--adapter\", \"caddyfile\"]"
                : "ENTRYPOINT [\"/standin\"]";
        Files.writeString(context.resolve("Dockerfile"), """
                FROM %s
                ENV HOME=/tmp XDG_DATA_HOME=/tmp XDG_CONFIG_HOME=/tmp PATH=/usr/bin
                COPY port standin.Caddyfile /
                %s
                """.formatted(BASE, start));
        run("docker", "build", "-q", "-t", image.replaceAll("@.*", ":stand-in"), context.toString());
    }

    private static int firstPort(List<Service> services) {
        return services.stream().flatMap(service -> service.endpoints().stream()).map(Endpoint::port).findFirst().orElse(1);
    }

    private static void run(String... command) {
        ComposeTool.Result result = ComposeTool.run(Path.of("."), Arrays.asList(command));
        assertThat(result.status()).as("%s: %s", String.join(" ", command), result.err()).isZero();
    }
}
