package dev.homelab.generator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads that a tree is not what it should be wants to know who changed what. */
class CauseTest {
    private static final String IGNORE = "/.env\n/data/*\n!/data/.gitkeep\n";

    @TempDir
    Path root;

    @BeforeEach
    void generate() throws IOException {
        TreeWriter.apply(Plan.between(tree("one\n"), root));
    }

    private static OutputTree tree(String content) {
        return OutputTree.builder()
                .file("a/one.yml", content, false)
                .file("a/two.yml", "two\n", false)
                .file("run.sh", "#!/bin/sh\n", true)
                .file(".gitignore", IGNORE, false)
                .file("data/.gitkeep", "", false)
                .build();
    }

    private Map<String, Cause> causes(OutputTree tree) throws IOException {
        Map<String, Cause> causes = new TreeMap<>();
        Plan plan = Plan.between(tree, root);
        plan.changes().forEach(change -> causes.put(change.path(), change.cause()));
        plan.strangers().forEach(path -> causes.put(path, Cause.STRANGER));
        causes.remove(Plan.MANIFEST);
        return causes;
    }

    @Test
    void nothingIsWrongAtFirst() throws IOException {
        assertThat(causes(tree("one\n"))).isEmpty();
    }

    @Test
    void theDeclarationsChanged() throws IOException {
        assertThat(causes(tree("another\n"))).isEqualTo(Map.of("a/one.yml", Cause.OUTDATED));
    }

    @Test
    void theFileWasEdited() throws IOException {
        Files.writeString(root.resolve("a/one.yml"), "mine\n");

        assertThat(causes(tree("one\n"))).isEqualTo(Map.of("a/one.yml", Cause.EDITED));
    }

    @Test
    void theFileWasMadeNoProgram() throws IOException {
        assertThat(root.resolve("run.sh").toFile().setExecutable(false, false)).isTrue();

        assertThat(causes(tree("one\n"))).isEqualTo(Map.of("run.sh", Cause.EDITED));
    }

    @Test
    void both() throws IOException {
        Files.writeString(root.resolve("a/one.yml"), "mine\n");

        assertThat(causes(tree("another\n"))).isEqualTo(Map.of("a/one.yml", Cause.EDITED_AND_OUTDATED));
    }

    @Test
    void someEditedWhileOthersAreOutdated() throws IOException {
        Files.writeString(root.resolve("a/two.yml"), "mine\n");

        assertThat(causes(tree("another\n"))).isEqualTo(Map.of("a/one.yml", Cause.OUTDATED, "a/two.yml", Cause.EDITED));
    }

    @Test
    void theFileWasDeleted() throws IOException {
        Files.delete(root.resolve("a/one.yml"));

        assertThat(causes(tree("one\n"))).isEqualTo(Map.of("a/one.yml", Cause.DELETED));
    }

    @Test
    void theFileIsNoLongerYielded() throws IOException {
        OutputTree smaller = OutputTree.builder()
                .file("a/two.yml", "two\n", false).file("run.sh", "#!/bin/sh\n", true)
                .file(".gitignore", IGNORE, false).file("data/.gitkeep", "", false).build();

        assertThat(causes(smaller)).isEqualTo(Map.of("a/one.yml", Cause.OUTDATED));
        Files.writeString(root.resolve("a/one.yml"), "mine\n");
        assertThat(causes(smaller)).isEqualTo(Map.of("a/one.yml", Cause.EDITED_AND_OUTDATED));
    }

    @Test
    void theFileIsNew() throws IOException {
        OutputTree larger = OutputTree.builder()
                .file("a/one.yml", "one\n", false).file("a/two.yml", "two\n", false).file("b/three.yml", "three\n", false)
                .file("run.sh", "#!/bin/sh\n", true).file(".gitignore", IGNORE, false).file("data/.gitkeep", "", false).build();

        assertThat(causes(larger)).isEqualTo(Map.of("b/three.yml", Cause.NEW));
        Files.createDirectories(root.resolve("b"));
        Files.writeString(root.resolve("b/three.yml"), "mine\n");
        assertThat(causes(larger)).isEqualTo(Map.of("b/three.yml", Cause.TAKEN));
    }

    @Test
    void aFileWasAddedThatNobodyYields() throws IOException {
        Files.writeString(root.resolve("a/docker-compose.override.yml"), "services: {}\n");

        assertThat(causes(tree("one\n"))).isEqualTo(Map.of("a/docker-compose.override.yml", Cause.STRANGER));
    }

    @Test
    void whatTheTreeIgnoresIsTheOperators() throws IOException {
        Files.writeString(root.resolve(".env"), "A=1\n");
        Files.createDirectories(root.resolve("data/deep"));
        Files.writeString(root.resolve("data/deep/file"), "");

        assertThat(causes(tree("one\n"))).isEmpty();
    }

    @Test
    void theManifestItselfWasEdited() throws IOException {
        Files.writeString(root.resolve(Plan.MANIFEST), "nothing\n");

        assertThat(Plan.between(tree("one\n"), root).changes()).extracting(Change::path).containsExactly(Plan.MANIFEST);
    }

    @Test
    void aSecretWrittenByHandIsNotShown() throws IOException {
        Files.writeString(root.resolve("a/one.yml"), "one\nDB_PASSWORD: hunter2\nTOKEN=Kf93kDkf02LdPq\nmode: fast\n");
        Change change = Plan.between(tree("one\n"), root).changes().stream()
                .filter(some -> some.path().equals("a/one.yml")).findFirst().orElseThrow();

        assertThat(UnifiedDiff.of(change)).contains("-DB_PASSWORD: ***\n", "-TOKEN=***\n", "-mode: fast\n", " one\n");
    }
}
