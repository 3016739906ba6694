package dev.homelab.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./stacks import} writes, says and answers. */
class ImportCommandTest {
    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file;

    @BeforeEach
    void aComposeFile() throws IOException {
        file = Files.writeString(directory.resolve("compose.yaml"), "services:\n  web:\n    image: example/web:1\n");
    }

    private int run(String... arguments) {
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return StacksCommand.run(() -> null, console, arguments);
    }

    private int runImport(String className) {
        return run("import", file.toString(), "--package", "com.example", "--class", className, "-o", sources().toString());
    }

    private Path sources() {
        return directory.resolve("src");
    }

    @Test
    void theClassLiesInItsPackageAndIsWrittenOnce() throws IOException {
        assertThat(runImport("Shop")).isZero();
        assertThat(sources().resolve("com/example/Shop.java")).content().contains("public final class Shop {");
        assertThat(runImport("Shop")).isZero();
        Files.writeString(file, "services:\n  web:\n    image: example/web:2\n");
        assertThat(runImport("Shop")).isZero();

        assertThat(err.toString().lines()).containsExactly(
                "Wrote `com/example/Shop.java`.",
                "`com/example/Shop.java` is as it should be.",
                "Renewed `com/example/Shop.java`.");
        try (var left = Files.list(sources().resolve("com/example"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aDryRunWritesToStandardOutputAlone() {
        assertThat(run("import", file.toString(), "--package", "p", "--class", "Shop", "-o", sources().toString(), "--dry-run"))
                .isZero();
        assertThat(out.toString()).startsWith("package p;").contains("public final class Shop {");
        assertThat(sources()).doesNotExist();
    }

    @Test
    void aMistakeInTheFileWritesNothing() throws IOException {
        Files.writeString(file, "services:\n  web:\n    image: example/web:1\n    mem_limit: much\n");

        assertThat(runImport("Shop")).isEqualTo(1);
        assertThat(err.toString()).contains("compose.yaml:4:16", "Found `much`.", "Nothing was written.");
        assertThat(sources()).doesNotExist();
    }

    @Test
    void whatSomebodyElseWroteStays() throws IOException {
        Path taken = Files.createDirectories(sources().resolve("com/example")).resolve("Shop.java");
        Files.writeString(taken, "class Shop {}");

        assertThat(runImport("Shop")).isEqualTo(1);
        assertThat(err.toString()).contains("a file that the generator did not write is in its place");
        assertThat(taken).hasContent("class Shop {}");
    }

    @Test
    void aLinkOutOfTheDirectoryIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(directory.resolve("outside"));
        Files.createDirectories(sources());
        Files.createSymbolicLink(sources().resolve("com"), outside);

        assertThat(runImport("Shop")).isEqualTo(1);
        assertThat(err.toString()).contains("`com` is not a directory");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void aNameThatIsNoClassIsAWrongCall() {
        for (String wrong : new String[] {"class", "1a", "../Shop", "A B", "Shöp", "A;B"}) {
            assertThat(runImport(wrong)).as(wrong).isEqualTo(2);
        }
        assertThat(run("import", file.toString(), "--package", "java.lang", "--class", "A", "-o", "x")).isEqualTo(2);
        assertThat(run("import", file + "x", "--package", "a", "--class", "A", "-o", "x")).isEqualTo(2);
        assertThat(sources()).doesNotExist();
    }
}
