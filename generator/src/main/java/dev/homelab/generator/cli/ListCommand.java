package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Profile;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the services. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the services, one a line: stack, name, image, profiles, and the line that declares it.")
final class ListCommand implements Runnable {
    private final Supplier<Homelab> declaration;
    private final Console console;

    @Mixin
    private ServiceFilter filter;

    ListCommand(Supplier<Homelab> declaration, Console console) {
        this.declaration = declaration;
        this.console = console;
    }

    @Override
    public void run() {
        List<List<String>> rows = filter.of(Model.of(declaration.get())).stream().map(ListCommand::row).toList();
        rows.forEach(row -> console.out().println(padded(row, rows)));
        console.out().flush();
    }

    private static List<String> row(Located located) {
        String profiles = located.service().profiles().stream().map(Profile::name).collect(Collectors.joining(","));
        return List.of(
                located.stack().name(),
                located.service().toString(),
                located.service().attributes().image().map(Object::toString).orElse("-"),
                profiles.isEmpty() ? "-" : profiles,
                located.service().origin().toString());
    }

    /** Columns stand below one another; an image by digest does not make every line as long as itself. */
    private static String padded(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() - 1; i++) {
            int column = i;
            int width = rows.stream().mapToInt(each -> each.get(column).length()).filter(length -> length <= 60).max().orElse(0);
            line.append(row.get(i)).append(" ".repeat(Math.max(0, width - row.get(i).length()))).append("  ");
        }
        return line.append(row.get(row.size() - 1)).toString();
    }
}
