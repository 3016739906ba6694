package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every documented way to run the homelab is accepted by the real Compose, without a warning of an unset variable, and
 * mounts the same files of the host.
 */
class DocumentedCommandsTest {
    private static final List<String> PROFILES = List.of("cpu", "gpu-nvidia", "gpu-amd");
    private static final Map<String, List<String>> STACKS = stacks();

    @TempDir
    static Path tree;

    /** A command as an operator types it, and where. */
    private record Invocation(String directory, String command) {
        @Override
        public String toString() {
            return (directory.isEmpty() ? "" : "cd " + directory + " && ") + command;
        }
    }

    private static Map<String, List<String>> stacks() {
        Map<String, List<String>> stacks = new TreeMap<>();
        HomelabStacks.declare().stacks().forEach(stack -> stacks.put(
                stack.project(),
                stack.files().stream().map(file -> file.directory().fromRoot()).toList()));
        return stacks;
    }

    @BeforeAll
    static void writeTheTreeAndFillInItsEnvironment() throws IOException {
        ComposeTool.require();
        Tree.writeTo(tree);
        Files.writeString(tree.resolve(".env"), EnvironmentSample.of(Files.readString(tree.resolve(".env.example"))));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsAccepted() {
        return invocations().stream().map(invocation -> DynamicTest.dynamicTest(invocation.toString(), () -> {
            ComposeTool.Result result = run(invocation, "config", "-q");

            assertThat(result.err()).doesNotContain("variable is not set").doesNotContain("level=warning");
            assertThat(result.status()).as(result.err()).isZero();
        }));
    }

    @Test
    void everyCommandMountsTheSameFiles() {
        Map<String, String> sources = new TreeMap<>();
        for (Invocation invocation : invocations()) {
            bindSources(invocation).forEach((mount, source) -> {
                String other = sources.putIfAbsent(mount, source);
                assertThat(other == null ? source : other).as("%s in %s", mount, invocation).isEqualTo(source);
            });
        }
        assertThat(sources).isNotEmpty();
    }

    @Test
    void everySourceOfAMountExists() {
        for (Invocation invocation : invocations()) {
            bindSources(invocation).values().stream()
                    .filter(source -> source.startsWith(tree.toString()))
                    .forEach(source -> assertThat(Path.of(source)).as(invocation.toString()).exists());
        }
    }

    private static Map<String, String> bindSources(Invocation invocation) {
        JsonNode config = JsonMapper.shared().readTree(run(invocation, "config", "--format", "json").out());
        Map<String, String> sources = new TreeMap<>();
        config.path("services").properties().forEach(service -> service.getValue().path("volumes").forEach(mount -> {
            if (mount.path("type").asString("").equals("bind")) {
                sources.put(service.getKey() + ":" + mount.path("target").asString(), mount.path("source").asString());
            }
        }));
        return sources;
    }

    private static ComposeTool.Result run(Invocation invocation, String... instead) {
        List<String> words = new ArrayList<>(List.of(invocation.command().split(" ")));
        while (!List.of("up", "down", "pull").contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        words.remove(words.size() - 1);
        words.addAll(Arrays.asList(instead));
        return ComposeTool.run(tree.resolve(invocation.directory()), words);
    }

    private static List<Invocation> invocations() {
        List<Invocation> all = new ArrayList<>();
        STACKS.forEach((project, directories) -> all.addAll(ofStack(project, directories)));
        for (String profile : PROFILES) {
            all.add(new Invocation("", "docker compose --profile %s up -d --wait".formatted(profile)));
            all.add(new Invocation("", "docker compose --profile %s down".formatted(profile)));
            all.add(new Invocation("", "docker compose -f compose.yaml -f compose.private.yaml --profile %s up -d"
                    .formatted(profile)));
        }
        return all;
    }

    /** The commands for one stack: from the root and from inside, with each profile, with and without its ports. */
    private static List<Invocation> ofStack(String project, List<String> directories) {
        List<Invocation> all = new ArrayList<>();
        for (String profile : project.equals("localai-compute") ? PROFILES : List.of("")) {
            String withProfile = profile.isEmpty() ? "" : " --profile " + profile;
            for (boolean ports : new boolean[] {false, true}) {
                String fromRoot = files(directories, "", ports) + withProfile;
                all.add(new Invocation("", "docker compose -p " + project + fromRoot + " up -d"));
                String inside = files(directories, directories.get(0), ports) + withProfile;
                all.add(new Invocation(directories.get(0), "docker compose -p " + project + inside + " pull"));
                all.add(new Invocation(directories.get(0), "docker compose" + inside + " up -d"));
            }
        }
        for (String directory : directories) {
            String profile = project.equals("localai-compute") ? " --profile cpu" : "";
            all.add(new Invocation(directory, "docker compose -f docker-compose.yml" + profile + " up -d"));
        }
        return all;
    }

    private static String files(List<String> directories, String from, boolean ports) {
        StringBuilder options = new StringBuilder();
        for (String name : ports ? List.of("docker-compose.yml", "docker-compose.private.yml") : List.of("docker-compose.yml")) {
            for (String directory : directories) {
                if (exists(directory + "/" + name)) {
                    options.append(" -f ").append(Path.of(from).relativize(Path.of(directory)).resolve(name));
                }
            }
        }
        return options.toString();
    }

    private static boolean exists(String file) {
        try {
            return Files.exists(tree.resolve(file).toRealPath());
        } catch (IOException missing) {
            if (file.endsWith("private.yml")) {
                return false;
            }
            throw new UncheckedIOException(missing);
        }
    }
}
