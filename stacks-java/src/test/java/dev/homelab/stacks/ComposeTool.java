package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Real programs, {@code docker compose} first of all, which needs no engine to read files. */
final class ComposeTool {

    /**
     * What a command printed.
     *
     * @param status its exit status
     * @param out its standard output
     * @param err its standard error
     */
    record Result(int status, String out, String err) {}

    private ComposeTool() {}

    /** Skips the test where Compose is missing, unless the environment requires it. */
    static void require() {
        require("docker compose", List.of("docker", "compose", "version"));
    }

    /** Skips the test where a tool does not answer, unless the environment requires it. */
    static void require(String tool, List<String> question) {
        if (run(Path.of("."), question).status() != 0) {
            if (System.getenv("HOMELAB_REQUIRE_TOOLS") != null) {
                fail("`" + tool + "` is required here and missing");
            }
            abort("`" + tool + "` is missing");
        }
    }

    /** Runs a command in a directory, with no variable of the homelab set but those of files. */
    static Result run(Path directory, List<String> command) {
        try {
            Path err = Files.createTempFile("compose", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectError(err.toFile());
            builder.environment().keySet().retainAll(List.of("PATH", "HOME"));
            Process process = builder.start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("no answer from " + command);
            }
            String said = Files.readString(err);
            Files.delete(err);
            return new Result(process.exitValue(), out, said);
        } catch (IOException e) {
            return new Result(127, "", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
