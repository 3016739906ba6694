package dev.homelab.generator.cli;

import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.javasource.SourceRequest;
import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.output.SourceFile;
import dev.homelab.generator.pipeline.JavaImport;
import dev.homelab.generator.schema.ComposeSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** Makes a declaration of a Compose file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the Java class that declares a Compose file.",
            "Its method `declare()` is the application; what it renders means to Compose what the file means. Nothing is "
                    + "written where the file has an error."
        })
final class ImportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The Compose file; each further one is merged over those before it.")
    private List<Path> files;

    @Option(names = "--package", required = true, paramLabel = "P", description = "The package of the class.")
    private String packageName;

    @Option(names = "--class", required = true, paramLabel = "C", description = "The name of the class.")
    private String className;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The root of the sources; the class lies in the directory of its package below it.")
    private Path output;

    @Option(names = "--no-comments", description = "Leave the file's comments out.")
    private boolean withoutComments;

    @Option(names = "--dry-run", description = "Write the source to standard output, and no file.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SourceRequest request = request();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new CommandLine.ParameterException(spec.commandLine(), "There is no file `%s`.".formatted(file));
            }
            contents.put(file.toString(), Files.readAllBytes(file));
        }
        JavaImport imported = JavaImport.of(contents, request, new ComposeLoader(ComposeSchema.load()));
        console.print(imported.findings());
        if (imported.source().isEmpty()) {
            console.err().println("Nothing was written.");
            return ExitStatus.FINDINGS;
        }
        if (dryRun) {
            console.out().print(imported.source().get());
            console.out().flush();
            return ExitStatus.CLEAN;
        }
        return write(new SourceFile(
                output.toAbsolutePath().normalize(), request.path(), imported.source().get(), SourceRequest.MARK));
    }

    private SourceRequest request() {
        try {
            SourceRequest request = SourceRequest.of(packageName, className);
            return withoutComments ? request.withoutComments() : request;
        } catch (IllegalValueException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private int write(SourceFile source) throws IOException {
        if (source.obstacle().isPresent()) {
            console.print(Findings.of(List.of(PlanReport.taken(source.path(), source.obstacle().get())
                    .fix("Move it away, or choose another package, class or directory."))));
            console.err().println("Nothing was written.");
            return ExitStatus.FINDINGS;
        }
        SourceFile.State state = source.state();
        if (state != SourceFile.State.SAME) {
            source.write();
        }
        console.err().println(switch (state) {
            case NEW -> "Wrote `%s`.".formatted(source.path());
            case DIFFERENT -> "Renewed `%s`.".formatted(source.path());
            case SAME -> "`%s` is as it should be.".formatted(source.path());
        });
        return ExitStatus.CLEAN;
    }
}
