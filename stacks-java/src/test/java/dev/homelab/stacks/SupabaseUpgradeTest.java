package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.homelab.dsl.Upstream;
import dev.homelab.generator.cli.Console;
import dev.homelab.generator.cli.StacksCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class that Supabase's services are built on is what upstream's files yield, and an upgrade rewrites it alone. */
class SupabaseUpgradeTest {
    private static final Path REVISIONS = Path.of("../../shared/upstream/supabase");
    private static final Upstream SUPABASE = HomelabStacks.upstreams().get(0);

    @TempDir
    Path project;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aCopyOfTheSources() throws IOException {
        if (!Files.isDirectory(REVISIONS)) {
            if (System.getenv("HOMELAB_REQUIRE_TOOLS") != null) {
                fail("upstream's revisions are required here and missing");
            }
            abort("upstream's revisions are not here");
        }
        Path sources = Path.of("src/main/java/dev/homelab/stacks/data");
        Path copy = Files.createDirectories(project.resolve(SUPABASE.sources()).resolve("dev/homelab/stacks/data"));
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
    }

    private int upgrade(String revision, String... more) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
        String[] arguments = Stream.concat(
                Stream.of("upgrade", "supabase", "--from", REVISIONS.resolve(revision).toString(), "--project", project.toString()),
                Stream.of(more)).toArray(String[]::new);
        return StacksCommand.run(HomelabStacks::declare, HomelabStacks.upstreams(), console, arguments);
    }

    private Map<String, String> sources() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    @Test
    void theClassIsWhatItsRevisionYields() throws IOException {
        Map<String, String> before = sources();

        assertThat(upgrade(SUPABASE.revision())).isZero();

        assertThat(err.toString()).isEqualToIgnoringNewLines("`dev/homelab/stacks/data/SupabaseUpstream.java` is as it should be.");
        assertThat(sources()).isEqualTo(before);
    }

    @Test
    void anotherRevisionChangesTheClassAlone() throws IOException {
        Map<String, String> before = sources();
        String other = SUPABASE.revision().equals("2025-12") ? "2026-02" : "2025-12";

        assertThat(upgrade(other, "--dry-run")).isZero();
        assertThat(sources()).isEqualTo(before);
        assertThat(upgrade(other)).isZero();

        Map<String, String> after = sources();
        assertThat(after.remove("SupabaseUpstream.java"))
                .contains("REVISION = \"" + other + "\"")
                .isNotEqualTo(before.remove("SupabaseUpstream.java"));
        assertThat(after).isEqualTo(before);
        assertThat(out.toString())
                .contains("Images", "Variables", "Volumes", "What it means here")
                .contains("PostgreSQL 17 does not read the data of PostgreSQL 15");
    }

    @Test
    void aMissingFileWritesNothing() throws IOException {
        Map<String, String> before = sources();

        assertThat(upgrade("no-such-revision")).isEqualTo(2);

        assertThat(err.toString()).contains("There is no file `");
        assertThat(sources()).isEqualTo(before);
    }
}
