package dev.homelab.generator.differential;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compose itself. The plugin is called without {@code docker}, which only would start it: twice as fast. */
final class ComposeCommand {
    private static final List<String> COMMAND = Stream.of(
                    System.getProperty("user.home") + "/.docker/cli-plugins", "/usr/local/lib/docker/cli-plugins",
                    "/usr/local/libexec/docker/cli-plugins", "/usr/lib/docker/cli-plugins", "/usr/libexec/docker/cli-plugins")
            .map(directory -> Path.of(directory, "docker-compose"))
            .filter(Files::isExecutable)
            .findFirst()
            .map(plugin -> List.of(plugin.toString()))
            .orElse(List.of("docker", "compose"));

    private ComposeCommand() {}

    /** Skips the test where Compose is missing, unless the environment requires it. */
    static void require() {
        if (complaint(Path.of("."), List.of("version")).isPresent()) {
            if (System.getenv("HOMELAB_REQUIRE_TOOLS") != null) {
                fail("`docker compose` is required here and missing");
            }
            abort("`docker compose` is missing");
        }
    }

    /** Why Compose refuses a project; nothing where it takes it. */
    static Optional<String> refusal(Path tree, World world) {
        List<String> words = new ArrayList<>(world.options());
        words.addAll(List.of("config", "-q"));
        return complaint(tree.resolve(world.directory()), words);
    }

    private static Optional<String> complaint(Path directory, List<String> words) {
        List<String> command = new ArrayList<>(COMMAND);
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().keySet().retainAll(List.of("PATH", "HOME"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.empty() : Optional.of(withoutWarnings(said));
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String withoutWarnings(String said) {
        return said.lines().filter(line -> !line.contains("level=warning")).collect(Collectors.joining("\n"));
    }
}
