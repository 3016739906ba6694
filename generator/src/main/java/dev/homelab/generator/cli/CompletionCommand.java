package dev.homelab.generator.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a shell needs to complete the commands. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script with which a shell completes commands and options.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(./stacks completion bash)   in this shell; in ~/.bashrc for every shell",
            "  source <(./stacks completion zsh)    in ~/.zshrc",
        })
final class CompletionCommand implements Callable<Integer> {

    /** A shell. One script serves both, and finds out which it is read by. */
    enum Shell {
        /** GNU's shell. */
        BASH,
        /** The Z shell. */
        ZSH
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private Shell shell;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("stacks", spec.root().commandLine()));
        console.out().flush();
        return ExitStatus.CLEAN;
    }
}
