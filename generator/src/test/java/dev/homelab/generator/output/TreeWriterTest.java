package dev.homelab.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeWriterTest {
    private static final OutputTree TWO_FILES = OutputTree.builder()
            .file("a/one.yml", "one\n", false)
            .file("run.sh", "#!/bin/sh\n", true)
            .link("a/.env", "../.env")
            .build();

    @TempDir
    Path root;

    @Test
    void writesFilesProgramsAndLinks() throws IOException {
        write(TWO_FILES);

        assertThat(root.resolve("a/one.yml")).hasContent("one\n");
        assertThat(root.resolve("run.sh")).isExecutable();
        assertThat(Files.readSymbolicLink(root.resolve("a/.env"))).hasToString("../.env");
        assertThat(Plan.between(TWO_FILES, root).changes()).isEmpty();
    }

    @Test
    void leavesNothingBehindButTheTree() throws IOException {
        write(TWO_FILES);

        try (var files = Files.list(root)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".manifest", "a", "run.sh");
        }
    }

    @Test
    void deletesWhatItOwnsAndTheDirectoriesLeftEmpty() throws IOException {
        write(TWO_FILES);
        write(OutputTree.builder().file("run.sh", "#!/bin/sh\n", true).build());

        assertThat(root.resolve("a")).doesNotExist();
        assertThat(root.resolve("run.sh")).exists();
    }

    @Test
    void neverTouchesAnOperatorsFile() throws IOException {
        write(TWO_FILES);
        Files.writeString(root.resolve("a/notes.txt"), "mine");
        Files.writeString(root.resolve(".env"), "SECRET=1");
        write(OutputTree.builder().build());

        assertThat(root.resolve("a/notes.txt")).hasContent("mine");
        assertThat(root.resolve(".env")).hasContent("SECRET=1");
    }

    @Test
    void refusesToReplaceAFileThatItDidNotWrite() throws IOException {
        Files.writeString(root.resolve("run.sh"), "mine");
        Plan plan = Plan.between(TWO_FILES, root);

        assertThat(plan.conflicts()).containsOnlyKeys("run.sh");
        assertThatThrownBy(() -> TreeWriter.apply(plan)).isInstanceOf(IllegalArgumentException.class);
        assertThat(root.resolve("run.sh")).hasContent("mine");
        assertThat(root.resolve("a")).doesNotExist();
    }

    @Test
    void doesNotWriteThroughALinkThatLeadsOutside(@TempDir Path outside) throws IOException {
        Files.createSymbolicLink(root.resolve("a"), outside);

        assertThat(Plan.between(TWO_FILES, root).conflicts()).containsKeys("a/.env", "a/one.yml");
    }

    @Test
    void deletesNothingOutsideWhateverTheManifestSays(@TempDir Path outside) throws IOException {
        Path victim = Files.writeString(outside.resolve("victim"), "mine");
        Files.writeString(root.resolve(".manifest"), "0".repeat(64) + " ../" + outside.getFileName() + "/victim\n");
        write(TWO_FILES);

        assertThat(victim).exists();
    }

    @Test
    void tellsAFileEditedByHandFromOneThatIsOutOfDate() throws IOException {
        write(TWO_FILES);
        Files.writeString(root.resolve("a/one.yml"), "edited\n");
        OutputTree newer = OutputTree.builder()
                .file("a/one.yml", "one\n", false)
                .file("run.sh", "#!/bin/sh\n:\n", true)
                .link("a/.env", "../.env")
                .build();

        assertThat(Plan.between(newer, root).changes())
                .filteredOn(change -> !change.path().equals(".manifest"))
                .extracting(Change::path, Change::edited)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a/one.yml", true),
                        org.assertj.core.groups.Tuple.tuple("run.sh", false));
    }

    @Test
    void showsAChangeAsAUnifiedDiff() throws IOException {
        write(TWO_FILES);
        Files.writeString(root.resolve("a/one.yml"), "edited\n");

        assertThat(UnifiedDiff.of(Plan.between(TWO_FILES, root).changes().get(0)))
                .isEqualTo("--- a/a/one.yml\n+++ b/a/one.yml\n@@ -1,1 +1,1 @@\n-edited\n+one\n");
    }

    private void write(OutputTree tree) throws IOException {
        TreeWriter.apply(Plan.between(tree, root));
    }
}
