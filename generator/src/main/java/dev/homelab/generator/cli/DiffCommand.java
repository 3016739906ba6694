package dev.homelab.generator.cli;

import dev.homelab.generator.compare.Comparison;
import dev.homelab.generator.compare.ReportFormat;
import dev.homelab.generator.compare.Reports;
import dev.homelab.generator.source.Directories;
import dev.homelab.generator.source.GitMissingException;
import dev.homelab.generator.source.GitRevisions;
import dev.homelab.generator.source.SourceTree;
import dev.homelab.generator.source.UnknownRevisionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares two trees. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what differs between two trees of Compose files, and what that does to what runs.",
            "It says what is recreated, what endangers data, what the operator has to do. "
                    + "A tree is a directory, or a revision of Git, of which the tree's own path is taken. Comments, order of keys "
                    + "and notation are no difference. Secrets are never shown."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing differs", "1:something differs", "2:the command was called wrongly, or a file cannot be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  stacks diff                              what is not committed yet",
            "  stacks diff --base main                  what a branch changes",
            "  stacks diff --base v1.0 --head v1.1      between two releases",
            "  stacks diff --base ../old --head ../new  two directories, whoever wrote them"
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--base",
            paramLabel = "REV|DIR",
            defaultValue = "HEAD",
            description = "The old tree; default: ${DEFAULT-VALUE}.")
    private String base;

    @Option(names = "--head", paramLabel = "REV|DIR", description = "The new tree; default: the directory of the tree as it is.")
    private String head;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How it is told: text, markdown (for a comment of a pull request) or json; default: ${DEFAULT-VALUE}.")
    private ReportFormat format;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where the tree lies in a revision; default: ${DEFAULT-VALUE}.")
    private String directory;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Comparison comparison = Comparison.of(tree("--base", base), tree("--head", head == null ? directory : head));
        console.print(comparison.findings());
        if (comparison.findings().hasErrors()) {
            return ExitStatus.USAGE;
        }
        console.out().print(Reports.of(comparison, format, console.colour()));
        console.out().flush();
        return comparison.isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private SourceTree tree(String option, String name) throws IOException {
        if (Files.isDirectory(Path.of(name))) {
            return Directories.read(Path.of(name));
        }
        SourceTree tree;
        try {
            tree = new GitRevisions(Path.of("").toAbsolutePath()).read(name, pathFromHere());
        } catch (UnknownRevisionException e) {
            throw wrong("`%s %s` is neither a directory nor a revision that Git knows here.".formatted(option, name));
        } catch (GitMissingException e) {
            throw wrong("`%s %s` is no directory, and revisions need `git`, which does not run.".formatted(option, name));
        }
        if (tree.paths().isEmpty()) {
            throw wrong("There is no `%s` in revision `%s`; name the tree's path with `--out`.".formatted(directory, name));
        }
        return tree;
    }

    private String pathFromHere() {
        Path here = Path.of("").toAbsolutePath();
        String path = here.relativize(here.resolve(directory).normalize()).toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
