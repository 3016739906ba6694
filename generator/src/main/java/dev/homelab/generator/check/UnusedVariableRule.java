package dev.homelab.generator.check;

import dev.homelab.dsl.Variable;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What the operator is asked for is used. */
final class UnusedVariableRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unused-variable",
                Severity.WARNING,
                "A variable of the whole homelab is one that some service or file uses.",
                "The operator sets it, and nothing changes.",
                "Take it out of `globals(...)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Set<String> used = new HashSet<>();
        model.uses().forEach(use -> use.variable().ifPresent(variable -> used.add(variable.name())));
        for (Variable variable : model.homelab().globals()) {
            if (!used.contains(variable.name())) {
                report.accept(finding(new Place(model.homelab().name(), ""),
                                "The variable `%s` is declared, and nothing uses it.".formatted(variable.name()))
                        .declaredAt(variable.origin()));
            }
        }
    }
}
