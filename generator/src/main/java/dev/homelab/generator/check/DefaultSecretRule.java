package dev.homelab.generator.check;

import dev.homelab.dsl.VariableUse;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A secret has no default. */
final class DefaultSecretRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "default-secret",
                Severity.ERROR,
                "A variable with the name of a secret is declared as one, without a value that holds by default.",
                "Whoever sets nothing runs with a password that everybody can read.",
                "Declare it with `secret(...)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Set<String> reported = new HashSet<>();
        for (Use use : model.uses()) {
            use.variable().filter(variable -> SecretNames.matches(variable.name())).ifPresent(variable -> {
                if (hasDefaultHere(use)) {
                    report.accept(finding(use.user(), use.path(), "`%s` of `%s` gives the secret `%s` a default."
                                    .formatted(use.path(), use.user().service(), variable.name()))
                            .fix("Use the secret as it is declared."));
                } else if (variable.defaultValue().filter(SecretNames::isValue).isPresent() && reported.add(variable.name())) {
                    report.accept(finding(use.user(), use.path(),
                                    "The variable `%s` has the name of a secret, and a default.".formatted(variable.name()))
                            .declaredAt(variable.origin()));
                }
            });
        }
    }

    private static boolean hasDefaultHere(Use use) {
        return use.reference() instanceof VariableUse other
                && other.operator().sign().endsWith("-")
                && other.word().literal().filter(SecretNames::isValue).isPresent();
    }
}
