package dev.homelab.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRevisionsTest {
    @TempDir
    Path repository;

    @BeforeEach
    void twoCommits() throws Exception {
        git("init", "-q");
        Files.createDirectories(repository.resolve("out/web"));
        Files.writeString(repository.resolve("out/web/compose.yaml"), "services: {}\n");
        Files.writeString(repository.resolve("out/Grüße 1.txt"), "");
        Files.write(repository.resolve("out/binary"), new byte[] {0, 1, '\n', -1});
        Files.writeString(repository.resolve("README"), "not of the tree\n");
        commit("first");
        Files.writeString(repository.resolve("out/web/compose.yaml"), "services: {a: {image: a}}\n");
        commit("second");
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            assertThat(new ProcessBuilder(command).directory(repository.toFile()).inheritIO().start().waitFor()).isZero();
        } catch (IOException e) {
            if (System.getenv("HOMELAB_REQUIRE_TOOLS") != null) {
                fail("`git` is required here and missing");
            }
            abort("`git` is missing");
        }
    }

    @Test
    void aRevisionHasTheFilesBelowThePathWithTheirBytes() throws IOException {
        SourceTree tree = new GitRevisions(repository).read("HEAD~1", "out");

        assertThat(tree.name()).isEqualTo("HEAD~1:out");
        assertThat(tree.paths()).containsExactly("Grüße 1.txt", "binary", "web/compose.yaml");
        assertThat(tree.text("web/compose.yaml")).isEqualTo("services: {}\n");
        assertThat(tree.bytes("binary")).containsExactly(0, 1, '\n', -1);
        assertThat(tree.bytes("Grüße 1.txt")).isEmpty();
    }

    @Test
    void theWholeOfARevisionIsATreeToo() throws IOException {
        assertThat(new GitRevisions(repository).read("HEAD", ".").paths()).contains("README", "out/web/compose.yaml");
    }

    @Test
    void aDirectoryAndARevisionOfItAreTheSame() throws IOException {
        SourceTree committed = new GitRevisions(repository).read("HEAD", "out");
        SourceTree onDisk = Directories.read(repository.resolve("out"));

        assertThat(onDisk.paths()).isEqualTo(committed.paths()).allMatch(path -> onDisk.sameAt(path, committed));
    }

    @Test
    void aNameThatIsNoRevisionIsRefused() {
        assertThatThrownBy(() -> new GitRevisions(repository).read("--output=x", "out"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessage("Git knows no revision `--output=x`.");
    }

    @Test
    void aPathThatWasNotThereHasNoFiles() throws IOException {
        assertThat(new GitRevisions(repository).read("HEAD", "nowhere").paths()).isEmpty();
    }
}
