package dev.homelab.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.homelab.generator.map.SampleHomelab;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion as a shell carries it out. */
class CompletionTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "stacks exp, explain", "stacks gen, generate", "stacks generate --dr, --dry-run", "stacks check --stri, --strict",
        "./stacks comp, completion"
    })
    void bashCompletes(String typed, String expected) throws Exception {
        StringWriter script = new StringWriter();
        StacksCommand.run(
                SampleHomelab::declare, new Console(new PrintWriter(script), new PrintWriter(script), false), "completion", "bash");
        Path file = Files.writeString(directory.resolve("completion"), script.toString());
        List<String> words = List.of(typed.split(" "));
        String question = "set -e; compopt() { :; }; source %s; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; _complete_stacks; echo \"${COMPREPLY[*]}\""
                .formatted(file, typed, words.size() - 1, typed);

        assertThat(bash(question).strip().split(" ")).contains(expected);
    }

    private static String bash(String line) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
        } catch (IOException missing) {
            if (System.getenv("HOMELAB_REQUIRE_TOOLS") != null) {
                return fail("`bash` is required here and missing");
            }
            return abort("`bash` is missing");
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
