package dev.homelab.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoriesTest {
    @TempDir
    Path tree;

    private void file(String path, String content) throws IOException {
        Files.createDirectories(tree.resolve(path).getParent());
        Files.writeString(tree.resolve(path), content);
    }

    @Test
    void whatTheTreeLeavesToTheOperatorIsNotRead() throws IOException {
        file(".gitignore", "# The operator's.\n/.env\n*.log\n/models/*\n!/models/.gitkeep\n/backups/\n");
        file(".env", "SECRET=1");
        file("web/.env", "");
        file("web/access.log", "");
        file("models/.gitkeep", "");
        file("models/large/part", "");
        file("backups/today.tar", "");
        file("web/compose.yaml", "");

        assertThat(Directories.read(tree).paths())
                .containsExactly(".gitignore", "models/.gitkeep", "web/.env", "web/compose.yaml");
    }

    @Test
    void aLinkIsWhereItLeads() throws IOException {
        Files.createSymbolicLink(tree.resolve("link"), Path.of("../elsewhere"));

        assertThat(Directories.read(tree).text("link")).isEqualTo("../elsewhere");
    }

    @Test
    void whatGitKeepsForItselfIsNoneOfTheTree() throws IOException {
        file(".git/HEAD", "");
        file("a", "");

        assertThat(Directories.read(tree).paths()).containsExactly("a");
    }
}
