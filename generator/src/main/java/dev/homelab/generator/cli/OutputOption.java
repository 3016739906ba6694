package dev.homelab.generator.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the tree lies. */
final class OutputOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", description = "The tree; default: ${DEFAULT-VALUE}.")
    private Path directory;

    /** The tree as it was named. */
    String name() {
        return directory.toString().replace('\\', '/');
    }

    /** The directory, whether it is there or not; anything else in its place is a wrong call. */
    Path directory() {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new ParameterException(command.commandLine(), "`--out %s` is a file. Name a directory.".formatted(name()));
        }
        return directory.toAbsolutePath().normalize();
    }

    /** Whether there is a tree to look at. */
    boolean exists() {
        return Files.isDirectory(directory());
    }
}
