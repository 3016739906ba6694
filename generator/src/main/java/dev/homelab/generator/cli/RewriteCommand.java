package dev.homelab.generator.cli;

import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.output.SingleFile;
import dev.homelab.generator.rewrite.Rewriting;
import dev.homelab.generator.schema.ComposeSchema;
import dev.homelab.generator.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a Compose file anew. */
@Command(
        name = "rewrite",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a Compose file anew: the same meaning, in the style of this project.",
            "Anchors and merge keys are carried out, the documents of the file merged, values written in their usual form. "
                    + "Comments and the order of keys stay; so do variables, `extends`, `include` and `!override`. "
                    + "Nothing is written where an error is found."
        })
final class RewriteCommand implements Callable<Integer> {
    private static final String STANDARD = "-";

    private final Console console;

    @Parameters(paramLabel = "IN", description = "The Compose file; `-` is the standard input.")
    private String in;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            defaultValue = STANDARD,
            description = "The file to write; `-`, the default, is the standard output.")
    private String out;

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    RewriteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String name = in.equals(STANDARD) ? "standard input" : in;
        Rewriting rewriting = Rewriting.of(name, read(), new ComposeLoader(ComposeSchema.load()));
        console.print(rewriting.findings());
        if (rewriting.text().isEmpty()) {
            console.err().println("Nothing was written.");
            return ExitStatus.FINDINGS;
        }
        write(rewriting.text().get());
        return ExitStatus.CLEAN;
    }

    /** The bytes of the file, or as many as show that they are too many. */
    private byte[] read() {
        try (InputStream bytes = in.equals(STANDARD) ? System.in : Files.newInputStream(Path.of(in))) {
            return bytes.readNBytes(YamlReader.MOST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), "There is no file `%s`.".formatted(in));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "Cannot read `%s`: %s.".formatted(in, e.getMessage()));
        }
    }

    private void write(String text) {
        if (dryRun) {
            console.err().printf("Dry run: would write `%s`, %d lines.%n", out, text.lines().count());
        } else if (out.equals(STANDARD)) {
            console.out().print(text);
            console.out().flush();
        } else {
            writeFile(text);
        }
    }

    private void writeFile(String text) {
        Path file = Path.of(out);
        if (Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "Cannot write `%s`: it is a directory.".formatted(out));
        }
        try {
            SingleFile.write(file, text);
            console.err().printf("Wrote `%s`, %d lines.%n", out, text.lines().count());
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "Cannot write `%s`: %s.".formatted(out, e.getMessage()));
        }
    }
}
