package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tree as an operator has it, with programs of the test's own before those of the host. */
final class OperatorTree {

    /** An engine at which nothing runs; what it is called with is in {@code calls}. */
    private static final String ENGINE = """
            echo "docker $*" >>"$(dirname "$0")/../calls"
            case $* in
                'compose version --short') echo 2.40.3 ;;
                'ps -a --filter'*) echo 'someone|running|Up 1 second' ;;
            esac
            """;

    private final Path root;
    private final Path programs;
    private final Map<String, String> environment = new TreeMap<>();

    OperatorTree(Path directory) {
        root = directory.resolve("out");
        programs = directory.resolve("bin");
        Tree.writeTo(root);
    }

    Path file(String path) {
        return root.resolve(path);
    }

    String read(String path) {
        try {
            return Files.readString(path.equals("calls") ? root.resolveSibling(path) : file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OperatorTree write(String path, String text) {
        try {
            Files.writeString(file(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value for each variable that has to have one. */
    OperatorTree completed() {
        return write(".env", EnvironmentSample.of(read(".env.example")));
    }

    OperatorTree with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    OperatorTree engine() {
        return engine("");
    }

    /** An engine that says something else to some commands: lines of a {@code case}. */
    OperatorTree engine(String answers) {
        return program("docker", "case $* in\n" + answers + "\nesac\n" + ENGINE);
    }

    OperatorTree program(String name, String text) {
        try {
            Path file = Files.createDirectories(programs).resolve(name);
            Files.writeString(file, "#!/bin/sh\n" + text);
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The programs of the host alone, and nothing called yet. */
    void withoutPrograms() {
        ComposeTool.run(root, List.of("rm", "-rf", programs.toString(), root.resolveSibling("calls").toString()));
    }

    /** Runs words, of which each may hold several with blanks between them. */
    ComposeTool.Result run(String... words) {
        return runIn(root, words);
    }

    ComposeTool.Result runIn(Path directory, String... words) {
        List<String> command = new ArrayList<>(List.of("env", "PATH=" + programs + ":" + System.getenv("PATH")));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        for (String word : words) {
            command.addAll(Arrays.asList(word.split(" ")));
        }
        return ComposeTool.run(directory, command);
    }

    Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        for (String line : read(".env").lines().toList()) {
            if (line.matches("[A-Z].*=.*")) {
                String[] parts = line.split("=", 2);
                variables.put(parts[0], parts[1].replaceAll("^'(.*)'$", "$1"));
            }
        }
        return variables;
    }

    /** Skips the test where a shell is missing, or openssl, which the scripts need. */
    static void requireShell(String shell) {
        List<String> question = new ArrayList<>(List.of(shell.split(" ")));
        question.addAll(List.of("-c", "openssl version"));
        ComposeTool.require(shell, question);
    }
}
