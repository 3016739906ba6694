package dev.homelab.generator.cli;

import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Stack;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which services a command is about. */
final class ServiceFilter {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--stack", paramLabel = "NAME", description = "Only those of a stack.")
    private String stack;

    @Option(names = "--profile", paramLabel = "NAME", description = "Only those that run with a profile.")
    private String profile;

    /** The services in their order. */
    List<Located> of(Model model) {
        require("stack", stack, model.homelab().stacks().stream().map(Stack::name).toList());
        require("profile", profile, model.services().stream()
                .flatMap(located -> located.service().profiles().stream())
                .map(Profile::name)
                .toList());
        return model.services().stream()
                .filter(located -> stack == null || located.stack().name().equals(stack))
                .filter(this::runs)
                .toList();
    }

    private boolean runs(Located located) {
        List<Profile> profiles = located.service().profiles();
        return profile == null || profiles.isEmpty() || profiles.stream().anyMatch(each -> each.name().equals(profile));
    }

    private void require(String kind, String name, List<String> known) {
        if (name != null && !known.contains(name)) {
            throw unknown(command.commandLine(), kind, name, known);
        }
    }

    /** The failure of a call that names what there is not. */
    static CommandLine.ParameterException unknown(CommandLine command, String kind, String name, List<String> known) {
        String near = Candidates.nearest(name, known)
                .map("Did you mean `%s`?"::formatted)
                .orElse("Known: %s.".formatted(Candidates.list(known)));
        return new CommandLine.ParameterException(command, "There is no %s `%s`. %s".formatted(kind, name, near));
    }
}
