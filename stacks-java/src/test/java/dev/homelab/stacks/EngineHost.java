package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A host with an engine, and the tree on it: what an operator types, and what the engine says. */
final class EngineHost {
    private static final String OURS = "--filter label=com.docker.compose.project";

    private final Path directory;
    private final Path tree;

    EngineHost(Path directory) {
        this.directory = directory;
        tree = directory.resolve("out");
        Tree.writeTo(tree);
    }

    Path file(String path) {
        return tree.resolve(path);
    }

    /** Runs a line of shell in the tree. */
    ComposeTool.Result sh(String line) {
        return ComposeTool.run(tree, List.of("sh", "-c", line));
    }

    ComposeTool.Result docker(String... words) {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(words));
        return ComposeTool.run(directory, command);
    }

    /** Changes files of the tree by a regular expression. */
    void edit(String files, String expression, String replacement) throws IOException {
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.filter(file -> file.toString().endsWith(files) && !Files.isSymbolicLink(file)).toList()) {
                Files.writeString(path, Files.readString(path).replaceAll(expression, replacement));
            }
        }
    }

    /** Name and status of each container of the homelab. */
    Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        sh("docker ps -a " + OURS + " --format '{{.Names}}|{{.Status}}'").out().lines()
                .map(line -> line.split("\\|", 2))
                .forEach(columns -> states.put(columns[0], columns[1]));
        return states;
    }

    Set<String> ids() {
        return new TreeSet<>(sh("docker ps -aq " + OURS).out().lines().toList());
    }

    /** What is published, such as {@code 127.0.0.1:8001->8001/tcp}. */
    List<String> published() {
        return sh("docker ps " + OURS + " --format '{{.Ports}}'").out().lines()
                .flatMap(line -> List.of(line.split(", ")).stream())
                .filter(port -> port.contains("->"))
                .toList();
    }

    /** Status and body, as in {@code 200 n8n}. */
    String get(String url, String host, String... options) {
        return sh("curl -s -o - -w '|%%{http_code}' %s -H 'Host: %s' '%s' | awk -F'|' '{print $2 \" \" $1}' | tr -d '\\n'"
                .formatted(String.join(" ", options), host, url)).out();
    }

    /** The body of a request that a container makes, by a program that its image does not offer to health checks. */
    String getFrom(String container, String url) {
        return docker("exec", container, "/opt/standin/busybox", "wget", "-q", "-O", "-", url).out();
    }

    /** A command that goes on while the test does; its words are the leader of a process group. */
    Process start(String output, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(tree.toFile())
                .redirectErrorStream(true).redirectOutput(directory.resolve(output).toFile()).start();
    }

    String outputOf(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    /** Waits until a line of shell succeeds. */
    void await(String line, int seconds) {
        assertThat(sh("for i in $(seq %d); do { %s; } >/dev/null 2>&1 && exit 0; sleep 1; done; exit 1".formatted(seconds, line)).status())
                .as("%s within %d s", line, seconds).isZero();
    }

    /** Writes files with owners, modes and links of all kinds into volumes. */
    void writeInto(Set<String> volumes) {
        inVolumes(volumes, "", """
                mkdir -p "$v/deep/er" && head -c 100000 /dev/urandom >"$v/deep/bytes" && echo "$v" >"$v/mark"
                chown 101:7474 "$v/deep/bytes" && chmod 640 "$v/deep/bytes" && chown 1000:1000 "$v/deep" && chmod 2750 "$v/deep"
                ln -s ../mark "$v/deep/link" && ln "$v/mark" "$v/deep/hard" && echo >"$v/deep/er/a name with \\$ and blanks\"""");
    }

    /** Names, owners, modes, kinds and bytes of everything in volumes. */
    String fingerprintOf(Set<String> volumes) {
        return inVolumes(volumes, ":ro", """
                cd "$v" && find . -exec stat -c '%n %u:%g %a %F %h %N' {} + | sort && find . -type f -exec sha256sum {} + | sort""");
    }

    private String inVolumes(Set<String> volumes, String access, String script) {
        List<String> words = new ArrayList<>(List.of("run", "--rm", "--network", "none"));
        volumes.forEach(volume -> words.addAll(List.of("-v", volume + ":/v/" + volume + access)));
        words.addAll(List.of("--entrypoint", "/opt/standin/dash", StandIns.BASE, "-ec", "for v in /v/*; do\n" + script + "\ndone"));
        ComposeTool.Result result = docker(words.toArray(String[]::new));
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }
}
