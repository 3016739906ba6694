package dev.homelab.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.map.SampleHomelab;
import dev.homelab.generator.secret.SampleSecrets;
import dev.homelab.generator.secret.SecretTree;
import dev.homelab.generator.source.SourceTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees with a hundred secrets in every place where people put them: no command prints one, whatever it is called with. */
class SecretsTest {
    private static final List<String> OLD = SampleSecrets.drawn(11);
    private static final List<String> NEW = SampleSecrets.drawn(12);
    private static final List<String> NAMED = SampleSecrets.thoughtOf();

    @TempDir
    Path scratch;

    @BeforeEach
    void writeTrees() throws IOException {
        write(SecretTree.of("old", OLD, NAMED), scratch.resolve("old"));
        write(SecretTree.of("new", NEW, NAMED.stream().map(word -> word + "X").toList()), scratch.resolve("new"));
    }

    private static void write(SourceTree tree, Path directory) throws IOException {
        for (String path : tree.paths()) {
            Files.createDirectories(directory.resolve(path).getParent());
            Files.write(directory.resolve(path), tree.bytes(path));
        }
    }

    private String said(String line) {
        StringWriter said = new StringWriter();
        Console console = new Console(new PrintWriter(said), new PrintWriter(said), false);
        StacksCommand.run(SampleHomelab::declare, console, line.replace("TREE", scratch.toString()).split(" "));
        return said.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "diff --base TREE/old --head TREE/new", "diff --base TREE/old --head TREE/new --format markdown",
        "diff --base TREE/old --head TREE/new --format json", "diff --base TREE/old --head TREE/old/conf",
        "check --out TREE/old", "check --out TREE/old --format json", "check --out TREE/old --format sarif",
        "check --out TREE/old --format github", "generate --out TREE/old --dry-run", "generate --out TREE/old",
        "list", "rules", "explain shop", "show shop", "graph", "explain TREE/old/docker-compose.yml:20",
        "rewrite TREE/old/docker-compose.yml -o TREE/rewritten.yml",
        "import TREE/old/docker-compose.yml --package old --class Old -o TREE/java",
        "upgrade supabase --from TREE/old --dry-run",
    })
    void noCommandPrintsASecret(String line) {
        String said = said(line);

        assertThat(said).isNotBlank();
        assertThat(OLD.stream().filter(said::contains)).isEmpty();
        assertThat(NEW.stream().filter(said::contains)).isEmpty();
        assertThat(NAMED.stream().filter(said::contains)).isEmpty();
    }

    @Test
    void whatSomebodyWroteIntoAGeneratedFileIsNotPrintedEither() throws IOException {
        said("generate --out TREE/tree");
        Path compose = scratch.resolve("tree/02-apps/docker-compose.yml");
        StringBuilder text = new StringBuilder(Files.readString(compose)).append("x-mine:\n");
        OLD.forEach(secret -> text.append("  - '").append(secret).append("'\n"));
        NAMED.forEach(secret -> text.append("  - PASSWORD=").append(secret).append('\n'));
        Files.writeString(compose, text.toString());
        String said = said("check --out TREE/tree") + said("check --out TREE/tree --format sarif") + said("generate --out TREE/tree");

        assertThat(said).contains("Edited by hand", "-x-mine:", "PASSWORD=***");
        assertThat(OLD.stream().filter(said::contains)).isEmpty();
        assertThat(NAMED.stream().filter(said::contains)).isEmpty();
    }
}
