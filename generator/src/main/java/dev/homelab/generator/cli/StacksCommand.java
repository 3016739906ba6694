package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Upstream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** The entry of the command line. */
@Command(
        name = "stacks",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Generates the numbered tree of Compose files from the stacks declared in Java.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:there are findings or differences",
            "2:the command was called wrongly, or a file could not be used"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stacks generate --dry-run   what would be written",
            "  stacks check --strict       is out/ what the stacks yield, without a warning?",
            "  stacks explain web          where a service is declared, what it needs, who needs it",
            "",
            "`stacks COMMAND --help` tells more of a command. Findings and progress go to the standard error,",
            "what was asked for to the standard output. Colours and progress are for terminals only; NO_COLOR",
            "turns colours off.",
        })
public final class StacksCommand implements Callable<Integer> {
    private static final int HELP_WIDTH = 100;

    private final Console console;

    @Spec
    private CommandSpec spec;

    private StacksCommand(Console console) {
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
        return run(declaration, List.of(), console, arguments);
    }

    /**
     * Runs the command for a homelab that builds on somebody else's files.
     *
     * @param declaration what declares the homelab
     * @param upstreams what it builds on
     * @param console where to write
     * @param arguments the command line
     * @return 0 for clean, 1 for findings or differences, 2 for a wrong call
     */
    public static int run(
            Supplier<Homelab> declaration, List<Upstream> upstreams, Console console, String... arguments) {
        return commandLine(() -> declare(declaration), upstreams, console).execute(arguments);
    }

    static CommandLine commandLine(Supplier<Homelab> declaration, Console console) {
        return commandLine(declaration, List.of(), console);
    }

    private static CommandLine commandLine(
            Supplier<Homelab> declaration, List<Upstream> upstreams, Console console) {
        CommandLine commands = new CommandLine(new StacksCommand(console))
                .addSubcommand(new GenerateCommand(declaration, console))
                .addSubcommand(new CheckCommand(declaration, console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new ExplainCommand(declaration, console))
                .addSubcommand(new ListCommand(declaration, console))
                .addSubcommand(new RewriteCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new UpgradeCommand(declaration, upstreams, console))
                .addSubcommand(new VocabularyCommand(console))
                .addSubcommand(new WarmUpCommand(declaration));
        commands.addSubcommand(new ShowCommand(declaration, console))
                .addSubcommand(new GraphCommand(declaration, console))
                .addSubcommand(new CompletionCommand(console));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setOut(console.out()).setErr(console.err());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        return answering(commands, new Failures(console));
    }

    /** How all commands show help and fail. */
    private static CommandLine answering(CommandLine commands, Failures failures) {
        commands.setUsageHelpWidth(HELP_WIDTH);
        commands.setParameterExceptionHandler(failures::wrongCall);
        commands.setExecutionExceptionHandler(failures::failed);
        commands.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandGroups::render);
        commands.getSubcommands().values().forEach(StacksCommand::withoutVersion);
        return commands;
    }

    /** The program has a version; its commands have no other. */
    private static void withoutVersion(CommandLine command) {
        Optional.ofNullable(command.getCommandSpec().findOption("--version")).ifPresent(command.getCommandSpec()::remove);
    }

    /** The homelab; a value that was refused while a class was being loaded is refused all the same. */
    private static Homelab declare(Supplier<Homelab> declaration) {
        try {
            return declaration.get();
        } catch (ExceptionInInitializerError failed) {
            if (failed.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw failed;
        }
    }

    /** Whoever calls it without a command sees what there is. */
    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return ExitStatus.USAGE;
    }
}
