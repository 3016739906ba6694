package dev.homelab.generator.check;

import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.Optional;
import java.util.function.Consumer;

/** A secret in a URL needs no escaping. */
final class UnsafeSecretInUrlRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unsafe-secret-in-url",
                Severity.ERROR,
                "A secret that is part of a URL has only letters and digits.",
                "The characters `+`, `/` and `=` of base64 mean something else there.",
                "Make it with `hex(...)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Located located : model.services()) {
            check(located, report);
        }
    }

    private void check(Located located, Consumer<Finding> report) {
        located.service().attributes().environment().forEach((name, value) -> {
            if (value.toString().contains("://")) {
                base64In(value).ifPresent(secret -> report.accept(finding(located, "environment." + name,
                        "The secret `%s`, which is made in base64, is part of a URL.".formatted(secret.name()))));
            }
        });
    }

    private static Optional<Variable> base64In(Text value) {
        return value.fragments().stream()
                .filter(Variable.class::isInstance)
                .map(Variable.class::cast)
                .filter(variable -> variable.recipe() instanceof Recipe.Base64)
                .findFirst();
    }
}
