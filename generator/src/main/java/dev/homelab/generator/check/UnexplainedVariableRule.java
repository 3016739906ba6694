package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The operator knows what a variable is for. */
final class UnexplainedVariableRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "variable-without-help",
                Severity.WARNING,
                "A variable has a sentence of help.",
                "The operator meets it in `.env.example` and has nothing else to go by.",
                "Add `.help(\"...\")` to its declaration.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Set<String> reported = new HashSet<>();
        for (Use use : model.uses()) {
            use.variable()
                    .filter(variable -> variable.help().isEmpty() && reported.add(variable.name()))
                    .ifPresent(variable -> report.accept(finding(use.user(), use.path(),
                                    "The variable `%s` has no sentence of help.".formatted(variable.name()))
                            .declaredAt(variable.origin())));
        }
    }
}
