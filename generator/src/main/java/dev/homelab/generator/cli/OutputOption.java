package dev.homelab.generator.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the tree lies. */
final class OutputOption {
    @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", description = "The tree; default: ${DEFAULT-VALUE}.")
    private Path directory;

    /** The tree as it was named. */
    String name() {
        return directory.toString().replace('\\', '/');
    }

    Path directory() {
        return directory.toAbsolutePath().normalize();
    }
}
