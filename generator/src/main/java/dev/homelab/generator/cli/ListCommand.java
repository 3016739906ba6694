package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Profile;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Lists the services. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the services: stack, name, image, profiles, and the line that declares each.")
final class ListCommand implements Runnable {
    private final Supplier<Homelab> declaration;
    private final Console console;

    ListCommand(Supplier<Homelab> declaration, Console console) {
        this.declaration = declaration;
        this.console = console;
    }

    @Override
    public void run() {
        for (Located located : Model.of(declaration.get()).services()) {
            String profiles = located.service().profiles().stream().map(Profile::name).collect(Collectors.joining(","));
            console.out().printf(Locale.ROOT, "%-15s %-26s %-60s %-11s %s%n",
                    located.stack().name(),
                    located.service(),
                    located.service().attributes().image().map(Object::toString).orElse("-"),
                    profiles.isEmpty() ? "-" : profiles,
                    located.service().origin());
        }
        console.out().flush();
    }
}
