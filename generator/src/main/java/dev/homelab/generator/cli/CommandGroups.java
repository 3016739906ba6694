package dev.homelab.generator.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** Lists the commands by what they are for, those first that are used most. A command of no group stands at the end. */
final class CommandGroups {
    private static final int NAME_WIDTH = 16;
    private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("Work on the stacks", List.of("generate", "check", "diff"));
        GROUPS.put("Look at them", List.of("list", "show", "explain", "graph", "rules"));
        GROUPS.put("Bring in files of others", List.of("import", "rewrite", "upgrade"));
        GROUPS.put("Work on the generator", List.of("vocabulary", "fidelity"));
        GROUPS.put("Your shell", List.of("completion"));
    }

    private CommandGroups() {}

    static String render(Help help) {
        Map<String, CommandLine> commands = new LinkedHashMap<>(help.commandSpec().subcommands());
        commands.values().removeIf(command -> command.getCommandSpec().usageMessage().hidden());
        StringBuilder text = new StringBuilder();
        GROUPS.forEach((title, names) -> append(text, help, title, taken(commands, names)));
        append(text, help, "Others", new ArrayList<>(commands.values()));
        return text.toString();
    }

    private static List<CommandLine> taken(Map<String, CommandLine> commands, List<String> names) {
        List<CommandLine> taken = new ArrayList<>();
        for (String name : names) {
            if (commands.containsKey(name)) {
                taken.add(commands.remove(name));
            }
        }
        return taken;
    }

    private static void append(StringBuilder text, Help help, String title, List<CommandLine> commands) {
        if (commands.isEmpty()) {
            return;
        }
        TextTable table = TextTable.forColumns(
                help.colorScheme(),
                new Column(NAME_WIDTH, 2, Column.Overflow.SPAN),
                new Column(help.commandSpec().usageMessage().width() - NAME_WIDTH, 1, Column.Overflow.WRAP));
        for (CommandLine command : commands) {
            Text name = help.colorScheme().commandText(command.getCommandName());
            table.addRowValues(name, help.colorScheme().text(summary(command)));
        }
        text.append(String.format("%n%s:%n", title)).append(table);
    }

    /** The first sentence of a command's description. */
    private static String summary(CommandLine command) {
        String description = String.join(" ", command.getCommandSpec().usageMessage().description());
        int end = description.indexOf(". ");
        return end < 0 ? description : description.substring(0, end + 1);
    }
}
