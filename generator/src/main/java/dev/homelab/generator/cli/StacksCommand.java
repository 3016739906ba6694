package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The entry of the command line. */
@Command(
        name = "stacks",
        mixinStandardHelpOptions = true,
        version = "stacks 1.0",
        description = "Generates the numbered tree of Compose files from the stacks declared in Java.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing is wrong", "1:there are findings or differences", "2:the command was called wrongly"})
public final class StacksCommand implements Runnable {
    private final Supplier<Homelab> declaration;
    private final Console console;

    @Spec
    private CommandSpec spec;

    private StacksCommand(Supplier<Homelab> declaration, Console console) {
        this.declaration = declaration;
        this.console = console;
    }

    /**
     * Runs the command.
     *
     * @param declaration what declares the homelab
     * @param console where to write
     * @param arguments the command line
     * @return 0 for clean, 1 for findings or differences, 2 for a wrong call
     */
    public static int run(Supplier<Homelab> declaration, Console console, String... arguments) {
        CommandLine commands = new CommandLine(new StacksCommand(declaration, console))
                .addSubcommand(new GenerateCommand(declaration, console))
                .addSubcommand(new CheckCommand(declaration, console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new ExplainCommand(declaration, console))
                .addSubcommand(new ListCommand(declaration, console))
                .addSubcommand(new VocabularyCommand(console))
                .addSubcommand(new WarmUpCommand(declaration));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setOut(console.out()).setErr(console.err());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return commands.execute(arguments);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do.");
    }
}
