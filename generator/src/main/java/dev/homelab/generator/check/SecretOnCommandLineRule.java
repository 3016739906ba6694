package dev.homelab.generator.check;

import dev.homelab.dsl.Variable;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.function.Consumer;

/** Secrets are not shown by `ps`. */
final class SecretOnCommandLineRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "secret-on-command-line",
                Severity.ERROR,
                "No secret is part of a command, an entrypoint or a label.",
                "Every user of the host sees command lines, and every tool lists labels.",
                "Pass it in the environment.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Use use : model.uses()) {
            if (use.reference() instanceof Variable variable
                    && variable.kind() == Variable.Kind.SECRET
                    && use.path().matches("(command|entrypoint|labels|annotations|healthcheck)\\b.*")) {
                report.accept(finding(use.user(), use.path(), "The secret `%s` is part of `%s` of `%s`.".formatted(
                        variable.name(), use.path().split("[.\\[]")[0], use.user().service())));
            }
        }
    }
}
