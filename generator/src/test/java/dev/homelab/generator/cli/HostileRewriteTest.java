package dev.homelab.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are meant to do harm: `rewrite` ends soon, with one clear finding or the right file, and touches nothing else. */
class HostileRewriteTest {
    /** For a machine that has other things to do; what is held to 2 seconds is the processor's time. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final String CLEAN = "";

    @TempDir
    Path directory;

    private record Answer(int status, String out, String err, long nanos) {}

    private Answer rewrite(byte[] bytes, String... options) throws IOException {
        Path in = Files.write(directory.resolve("in.yaml"), bytes);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        String[] arguments = Stream.concat(Stream.of("rewrite", in.toString()), Stream.of(options)).toArray(String[]::new);
        return assertTimeoutPreemptively(PATIENCE, () -> {
            int status = StacksCommand.run(() -> null, console, arguments);
            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            return new Answer(status, out.toString(), err.toString(), nanos);
        });
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                text("alias bomb", bomb(), "alias-bomb"),
                text("aliases of a long string", "x-a: &a " + "x".repeat(1_000_000) + "\nx-b: [" + "*a, ".repeat(100) + "]\n", "alias-bomb"),
                text("anchor in itself", "x-a: &a {b: *a}\nservices: {a: {image: x}}", "anchor-loop"),
                text("merge of itself", "services:\n  a: &a\n    <<: *a\n    image: x\n", "anchor-loop"),
                text("10,000 brackets", "services: " + "[".repeat(10_000), "deep-nesting"),
                text("10,000 braces", "services: " + "{a: ".repeat(10_000), "deep-nesting"),
                text("keys ever deeper", indented(5_000), "deep-nesting"),
                text("10,000 dashes", "x-a: \n  " + "- ".repeat(10_000) + "a\n", "deep-nesting"),
                text("590 levels", "x-a: " + "[".repeat(590) + "]".repeat(590) + "\nservices: {a: {image: x}}", CLEAN),
                text("590 levels where none belong", "services: {a: {image: " + "[".repeat(590) + "]".repeat(590) + "}}", "value"),
                text("a label of 5 MB", "services: {a: {image: x, labels: {b: '" + "y".repeat(5_000_000) + "'}}}", CLEAN),
                text("a command of 5 MB", "services: {a: {image: x, command: '" + "y ".repeat(2_500_000) + "z'}}", CLEAN),
                text("5 MB of dollars", "services: {a: {image: x, command: '" + "$$".repeat(2_500_000) + "'}}", CLEAN),
                text("open interpolations", "services: {a: {image: x, command: '" + "${a:-".repeat(20_000) + "'}}", CLEAN),
                text("a key of 5 MB", "? " + "k".repeat(5_000_000) + "\n: 1\n", "schema"),
                text("a comment of 5 MB", "# " + "c ".repeat(2_500_000) + "\nservices: {a: {image: x}}", CLEAN),
                text("20,000 items", "services: {a: {image: x, cap_add: [" + "a, b, ".repeat(10_000) + "]}}", CLEAN),
                text("10,000 comments", "services:\n  a:\n    image: x\n    dns:\n" + "      # c\n      - a\n      - b\n".repeat(10_000), CLEAN),
                text("1,000 documents", "services: {a: {image: x}}\n---\n".repeat(1_000) + "services: {a: {image: x}}", CLEAN),
                text("a million digits", "services: {a: {image: x, cpus: " + "9".repeat(1_000_000) + "}}", "value"),
                text("a huge exponent", "services: {a: {image: x, cpus: 1e999999999}}", "value"),
                text("a huge size", "services: {a: {image: x, mem_limit: '1e999999999'}}", "value"),
                text("a key twice", "services: {a: {image: x, image: y}}", "duplicate-key"),
                text("a tab", "services:\n\ta: {image: x}\n", "yaml"),
                text("a null character", "services: {a: {image: \u0000}}", "encoding"),
                text("no mapping", "- a\n", "merge"),
                text("nothing", "", "merge"),
                text("a line that YAML 1.1 ends early", "# c\u2028services: {}\nservices: {a: {image: x}}", "line-separator"),
                bytes("Latin-1", "services: {a: {image: \u00fc}}".getBytes(StandardCharsets.ISO_8859_1), "encoding"),
                bytes("UTF-32", "services: {a: {image: x}}".getBytes(Charset.forName("UTF-32BE")), "encoding"),
                bytes("UTF-16 with a mark", "\ufeffservices: {a: {image: x}}".getBytes(StandardCharsets.UTF_16LE), CLEAN),
                bytes("17 MB", new byte[17 * 1024 * 1024], "large-file"),
                text("names that are code", "services: {'a\"; System.exit(1); //': {image: x}}", "schema"),
                text("names that climb", "services: {'../../etc': {image: x}}", "schema"));
    }

    private static Arguments text(String name, String text, String rule) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8), rule);
    }

    private static Arguments bytes(String name, byte[] bytes, String rule) {
        return Arguments.of(name, bytes, rule);
    }

    private static String bomb() {
        return "x-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + IntStream.range(1, 10)
                .mapToObj(i -> "x-%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(10)))
                .collect(Collectors.joining()) + "services: {a: {image: x}}\n";
    }

    private static String indented(int levels) {
        return IntStream.range(0, levels).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void endsInOneFindingOrTheRightFile(String name, byte[] bytes, String rule) throws IOException {
        rewrite(bytes);
        Answer answer = rewrite(bytes);

        if (rule.equals(CLEAN)) {
            assertThat(answer.err()).isEmpty();
            assertThat(answer.status()).isZero();
            assertThat(rewrite(answer.out().getBytes(StandardCharsets.UTF_8)).out()).isEqualTo(answer.out());
        } else {
            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).startsWith("ERROR " + rule + " ").contains("Fix: ", "1 error,").doesNotContain("Exception");
            assertThat(answer.err().length()).isLessThan(2_000);
        }
        assertThat(answer.nanos()).isLessThan(MOST_NANOS);
        assertThat(directory.toFile().list()).containsExactly("in.yaml");
    }

    /** The heaviest of them, one after the other in a process that has no more. */
    @Test
    void halfAGigabyteIsEnough() throws Exception {
        List<Path> files = new ArrayList<>();
        for (Arguments each : cases().toList()) {
            files.add(Files.write(directory.resolve(files.size() + ".yaml"), (byte[]) each.get()[1]));
        }
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-cp", System.getProperty("java.class.path"),
                Small.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("Exception", "Error");
    }

    /** Rewrites files and says nothing. */
    static final class Small {
        private Small() {}

        public static void main(String[] files) {
            for (String file : files) {
                PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
                int status = StacksCommand.run(() -> null, new Console(nowhere, nowhere, false), "rewrite", file);
                if (status > 1) {
                    throw new IllegalStateException(file + " ended with " + status);
                }
            }
        }
    }

    @Test
    void nothingIsWrittenWhereThereIsAnError() throws IOException {
        Path out = Files.writeString(directory.resolve("out.yaml"), "before");

        assertThat(rewrite("a: 1\na: 2\n".getBytes(StandardCharsets.UTF_8), "-o", out.toString()).status()).isEqualTo(1);
        assertThat(out).hasContent("before");
    }

    @Test
    void aFileIsReplacedAsAWhole() throws IOException {
        Path out = directory.resolve("out.yaml");
        Path elsewhere = Files.writeString(directory.resolve("elsewhere"), "untouched");
        Files.createSymbolicLink(out, elsewhere);

        assertThat(rewrite("services: {a: {image: x}}".getBytes(StandardCharsets.UTF_8), "-o", out.toString()).status()).isZero();
        assertThat(out).hasContent("services:\n  a:\n    image: x\n");
        assertThat(elsewhere).hasContent("untouched");
        assertThat(List.of(directory.toFile().list())).containsExactlyInAnyOrder("in.yaml", "out.yaml", "elsewhere");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Path out = directory.resolve("out.yaml");
        Answer answer = rewrite("services: {a: {image: x}}".getBytes(StandardCharsets.UTF_8), "-o", out.toString(), "--dry-run");

        assertThat(answer.err()).isEqualToNormalizingNewlines("Dry run: would write `%s`, 3 lines.\n".formatted(out));
        assertThat(out).doesNotExist();
    }

    @Test
    void whatCannotBeReadOrWrittenIsAWrongCall() throws IOException {
        byte[] file = "services: {a: {image: x}}".getBytes(StandardCharsets.UTF_8);

        assertThat(rewrite(file, "-o", directory.toString()).status()).isEqualTo(2);
        assertThat(rewrite(file, "-o", directory.resolve("no/such/out.yaml").toString()).err())
                .startsWith("Cannot write").doesNotContain("Exception:");
    }
}
