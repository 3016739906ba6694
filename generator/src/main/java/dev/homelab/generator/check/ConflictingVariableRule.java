package dev.homelab.generator.check;

import dev.homelab.dsl.Variable;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A variable is declared once. */
final class ConflictingVariableRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "conflicting-variable",
                Severity.ERROR,
                "Declarations of one variable agree.",
                "Two services would read two meanings from one line of `.env`.",
                "Declare it once, and use that in both places.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, Variable> first = model.variables();
        Set<String> reported = new HashSet<>();
        for (Use use : model.uses()) {
            use.variable()
                    .filter(variable -> differs(variable, first.get(variable.name())) && reported.add(variable.name()))
                    .ifPresent(variable -> report.accept(finding(use.user(), use.path(),
                            "The variable `%s` is declared at %s and, differently, at %s.".formatted(
                                    variable.name(), first.get(variable.name()).origin(), variable.origin()))));
        }
    }

    private static boolean differs(Variable one, Variable other) {
        return one.kind() != other.kind()
                || !one.defaultValue().equals(other.defaultValue())
                || !one.recipe().equals(other.recipe());
    }
}
