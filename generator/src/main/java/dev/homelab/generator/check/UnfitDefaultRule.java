package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Defaults;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** A default value is what its place takes. */
final class UnfitDefaultRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unfit-default",
                Severity.ERROR,
                "The default value of a variable is one that the attribute takes.",
                "Compose refuses the whole file until the operator sets the variable.",
                "Give the variable a default value of the right kind, or none.")
                .binding();
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        model.services().stream().filter(model::hasDefaults).forEach(located -> Defaults.attributes(located,
                (member, refused) -> report.accept(finding(located, member, "With the defaults of its variables, `%s` of `%s` is %s."
                                .formatted(member, located.service(), refused.found().isEmpty() ? "blank" : "`" + refused.found() + "`"))
                        .expected("Expected %s.".formatted(refused.expected())))));
    }
}
