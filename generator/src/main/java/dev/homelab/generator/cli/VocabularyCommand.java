package dev.homelab.generator.cli;

import dev.homelab.generator.vocabulary.VocabularyFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Renews the typed vocabulary after a change of the schema. */
@Command(
        name = "vocabulary",
        mixinStandardHelpOptions = true,
        description = "Writes the typed vocabulary of `dsl` anew from schemas/compose-spec.json.")
final class VocabularyCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--project", paramLabel = "DIR", defaultValue = ".", description = "The root of the project; default: here.")
    private Path project;

    VocabularyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> changed = VocabularyFiles.update(project);
        changed.forEach(console.out()::println);
        console.err().printf("%d files changed%n", changed.size());
        return ExitStatus.CLEAN;
    }
}
