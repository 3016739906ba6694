package dev.homelab.generator.check;

import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.Variable;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Leaf;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A secret in a URL needs no escaping. */
final class UnsafeSecretInUrlRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unsafe-secret-in-url",
                Severity.ERROR,
                "A secret that is part of a URL has only letters and digits.",
                "Characters such as `+`, `/` and `@` mean something else there.",
                "Make it with `hex(...)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Set<String> urls = new HashSet<>();
        for (Leaf leaf : model.leaves()) {
            if (leaf.text().contains("://")) {
                urls.add(leaf.user().place(leaf.path()).toString());
            }
        }
        model.uses().stream()
                .filter(use -> use.variable().filter(UnsafeSecretInUrlRule::mayNeedEscaping).isPresent())
                .filter(use -> urls.contains(use.user().place(use.path()).toString()))
                .forEach(use -> report.accept(finding(use.user(), use.path(), message(use))));
    }

    private static boolean mayNeedEscaping(Variable variable) {
        return variable.kind() == Variable.Kind.SECRET
                && (variable.recipe() instanceof Recipe.Base64 || variable.recipe() instanceof Recipe.Given);
    }

    private static String message(Use use) {
        Variable variable = use.variable().orElseThrow();
        String made = variable.recipe() instanceof Recipe.Given ? "which the operator gives" : "which is made in base64";
        return "The secret `%s`, %s, is part of a URL in `%s` of `%s`."
                .formatted(variable.name(), made, use.path(), use.user().service());
    }
}
