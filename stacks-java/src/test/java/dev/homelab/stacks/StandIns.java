package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Service;
import dev.homelab.dsl.value.Image;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Images that stand in for the real ones, which cannot be fetched where tests run: each is called what the real one is
 * called, listens where the service listens, answers with the service's name, and has the shells and tools that the real
 * one is known to have, and no others: a health check that calls a missing one fails. Caddy alone is the real one.
 */
final class StandIns {
    static final String BASE = "homelab-stand-in:base";

    /** Applets for scripts that images run; of what health checks call, an image has what it is known to have. */
    private static final String KEPT_BACK = "sh|ash|hush|bash|wget|nc";

    /** What images start as, besides their entrypoints. */
    private static final List<String> PROGRAMS = List.of(
            "usr/bin/docker-entrypoint.sh", "entrypoint.sh", "app/bin/server", "app/bin/migrate",
            "app/bin/supavisor");

    /** For images whose tools nobody has looked up. */
    private static final List<String> ANYTHING = List.of("sh", "bash", "wget", "curl", "python", "node");

    private static final Map<String, String> TOOLS = Map.of(
            "sh", "/opt/standin/dash",
            "bash", "/opt/standin/bash",
            "caddy", "/opt/standin/caddy",
            "wget", "/opt/standin/busybox",
            "nc", "/opt/standin/busybox");

    private final Path directory;

    private StandIns(Path directory) {
        this.directory = directory;
    }

    /** Builds a stand-in for each image of the homelab. */
    static void build(Path directory, List<Service> services) throws IOException {
        StandIns standIns = new StandIns(directory);
        standIns.buildBase();
        byImage(services).entrySet().parallelStream().forEach(image -> standIns.build(image.getKey(), image.getValue()));
    }

    private static Map<Image, List<Service>> byImage(List<Service> services) {
        return services.stream().collect(Collectors.groupingBy(
                service -> service.attributes().image().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private void buildBase() throws IOException {
        Path root = directory.resolve("root");
        for (String sub : List.of("usr/bin", "app/bin", "opt/standin/starts", "tmp", "etc", "root", "data")) {
            Files.createDirectories(root.resolve(sub));
        }
        for (String program : List.of("busybox", "dash", "bash", "caddy")) {
            sh("""
                    cp -L $(command -v %1$s) %2$s/opt/standin/%1$s
                    for library in $(ldd $(command -v %1$s) | grep -o '/[^ ]*'); do
                        cp --parents -L $library %2$s
                    done || true""".formatted(program, root));
        }
        sh("ln -s usr/bin %1$s/bin; busybox --list | grep -vxE '%2$s' | while read -r name; do ln -s /opt/standin/busybox %1$s/opt/standin/starts/$name; done"
                .formatted(root, KEPT_BACK));
        copy("standin", root.resolve("standin"));
        for (String script : List.of("answer", "any")) {
            copy(script, root.resolve("opt/standin/" + script));
        }
        for (String program : PROGRAMS) {
            Files.createSymbolicLink(root.resolve(program), Path.of("/opt/standin/any"));
        }
        sh(("tar -C %s -c . | docker import --change 'ENV HOME=/tmp XDG_DATA_HOME=/tmp XDG_CONFIG_HOME=/tmp"
                + " PATH=/usr/bin:/opt/standin/starts' --change 'ENTRYPOINT [\"/standin\"]' - %s").formatted(root, BASE));
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream script = StandIns.class.getResourceAsStream("/standin/" + resource)) {
            Files.write(target, script.readAllBytes());
        }
        assertThat(target.toFile().setExecutable(true, false)).isTrue();
    }

    /** One layer on the base: where it listens, and its tools. */
    private void build(Image image, List<Service> services) {
        try {
            String name = image.toString().replaceAll("@.*", ":stand-in");
            Path context = directory.resolve("images").resolve(name.replaceAll("[^a-z0-9]", "_"));
            Path tools = Files.createDirectories(context.resolve("root/usr/bin"));
            Files.writeString(context.resolve("root/ports"), ports(services));
            for (String tool : image.facts().programs().orElse(ANYTHING)) {
                Files.createSymbolicLink(tools.resolve(tool), Path.of(TOOLS.getOrDefault(tool, toolOf(tool))));
            }
            Files.writeString(context.resolve("Dockerfile"), "FROM " + BASE + "\nCOPY root/ /\n");
            run("docker", "build", "-q", "-t", name, context.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String toolOf(String name) {
        boolean applet = Files.isSymbolicLink(directory.resolve("root/opt/standin/starts").resolve(name));
        return applet ? "/opt/standin/busybox" : "/opt/standin/any";
    }

    /** {@code PORT NAME} for each port at which any service of the image listens. */
    private static String ports(List<Service> services) {
        Map<Integer, String> names = new LinkedHashMap<>();
        services.forEach(service -> service.endpoints()
                .forEach(endpoint -> names.putIfAbsent(endpoint.port(), endpoint.service().networkName())));
        return names.entrySet().stream().map(port -> port.getKey() + " " + port.getValue() + "\n").collect(Collectors.joining());
    }

    private static void sh(String script) {
        run("sh", "-c", script);
    }

    private static void run(String... command) {
        ComposeTool.Result result = ComposeTool.run(Path.of("."), Arrays.asList(command));
        assertThat(result.status()).as("%s: %s", String.join(" ", command), result.err()).isZero();
    }
}
