package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.compare.Comparison;
import dev.homelab.generator.compare.Effect;
import dev.homelab.generator.compare.Topic;
import dev.homelab.generator.source.Directories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A container is said to be recreated where Compose says so: by the hash that it keeps of each service. */
class EffectsTest {
    private static final Path CASES = Path.of("../generator/src/test/resources/compare");

    /**
     * What the hash does not say: names of networks, volumes and projects, which Compose compares with the container itself, and
     * the content of files of variables, which `up` reads before it takes the hash.
     */
    private static final Set<String> BESIDE_THE_HASH = Set.of("env-file-changed", "network-renamed", "network-options-changed", "volume-renamed",
            "project-renamed", "project-renamed-with-fixed-volume", "service-moved");

    /** Compose's hash tells a mount's short form from its long one, and a network without options from one with none. */
    private static final Set<String> OF_NOTATION = Set.of("short-and-long-forms");

    @TempDir
    Path scratch;

    @BeforeAll
    static void requireCompose() {
        ComposeTool.require();
    }

    @Test
    void whatIsRecreatedIsWhatComposeRecreates() throws IOException {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.sorted().toList()) {
                String name = folder.getFileName().toString();
                Set<String> changed = changed(hashes(folder.resolve("before")), hashes(folder.resolve("after")));
                Set<String> recreated = recreated(folder);
                compared++;
                boolean known = BESIDE_THE_HASH.contains(name) && recreated.containsAll(changed) || OF_NOTATION.contains(name);
                if (!changed.equals(recreated) && !known) {
                    wrong.add("%s: Compose recreates %s, the report says %s".formatted(name, changed, recreated));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(45);
    }

    private static Set<String> recreated(Path folder) throws IOException {
        Comparison comparison =
                Comparison.of(Directories.read(folder.resolve("before")), Directories.read(folder.resolve("after")));
        Set<String> services = new TreeSet<>();
        comparison.changes().stream()
                .filter(change -> change.with().isEmpty() && change.topic() != Topic.STACK && change.effect() == Effect.RECREATED)
                .forEach(change -> services.add(change.subject()));
        return services;
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> services = new TreeSet<>(before.keySet());
        services.retainAll(after.keySet());
        services.removeIf(service -> before.get(service).equals(after.get(service)));
        return services;
    }

    /** The hashes of all services, taken at one place, because paths of the host are part of them. */
    private Map<String, String> hashes(Path tree) throws IOException {
        Path place = scratch.resolve("tree");
        if (Files.exists(place)) {
            PathUtils.deleteDirectory(place);
        }
        PathUtils.copyDirectory(tree, place);
        Files.writeString(place.resolve(".env"), "POSTGRES_PASSWORD=a\nSESSION_SECRET=b\nTENANT_ID=c\nSTORAGE_TENANT_ID=d\n");
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("(docker-)?compose\\.ya?ml")).sorted().toList()) {
                hashes.putAll(hashesOf(file));
            }
        }
        return hashes;
    }

    private static Map<String, String> hashesOf(Path file) {
        ComposeTool.Result result = ComposeTool.run(
                file.getParent(), List.of("docker", "compose", "--profile", "*", "config", "--hash", "*"));
        assertThat(result.status()).as(result.err()).isZero();
        Map<String, String> hashes = new TreeMap<>();
        result.out().lines().map(line -> line.split(" ")).forEach(pair -> hashes.put(pair[0], pair[1]));
        return hashes;
    }
}
