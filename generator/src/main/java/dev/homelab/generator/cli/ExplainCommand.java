package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.generator.check.Checks;
import dev.homelab.generator.check.RuleExample;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains a rule or a service. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains a rule, or tells of a service where it is declared, what it needs and who needs it.")
final class ExplainCommand implements Callable<Integer> {
    private final Supplier<Homelab> declaration;
    private final Console console;

    @Parameters(paramLabel = "RULE|SERVICE", description = "The id of a rule, or the name of a service.")
    private String subject;

    ExplainCommand(Supplier<Homelab> declaration, Console console) {
        this.declaration = declaration;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleText> rule =
                Checks.texts().stream().filter(text -> text.id().equals(subject)).findFirst();
        if (rule.isPresent()) {
            console.out().print(explanation(rule.get()));
            console.out().flush();
            return ExitStatus.CLEAN;
        }
        Model model = Model.of(declaration.get());
        List<Located> services = model.services().stream()
                .filter(located -> located.service().id().name().equals(subject)
                        || located.service().id().networkName().equals(subject))
                .toList();
        services.forEach(located -> console.out().print(ServiceReport.of(model, located)));
        console.out().flush();
        return services.isEmpty() ? unknown(model) : ExitStatus.CLEAN;
    }

    private static String explanation(RuleText rule) {
        return """
                %s (%s)
                  %s
                  Why: %s
                  Fix: %s
                  Accept it with `suppress("%s", "why it is right there")`, on a service, a file, a stack or the homelab.
                %s""".formatted(
                rule.id(), rule.severity().name().toLowerCase(Locale.ROOT), rule.statement(), rule.reason(), rule.fix(),
                rule.id(), RuleExample.of(rule.id()).map(ExplainCommand::indented).orElse(""));
    }

    private static String indented(String example) {
        return "\n  Example:\n\n" + example.indent(4).replaceAll("(?m)^ +$", "");
    }

    private int unknown(Model model) {
        List<String> names = new ArrayList<>(Checks.texts().stream().map(RuleText::id).toList());
        model.services().forEach(located -> names.add(located.service().id().name()));
        String hint = Candidates.nearest(subject, names)
                .map(near -> "Did you mean `%s`?".formatted(near))
                .orElse("`stacks rules` lists the rules, `stacks list` the services.");
        console.err().printf("There is no rule and no service `%s`. %s%n", subject, hint);
        return ExitStatus.USAGE;
    }
}
