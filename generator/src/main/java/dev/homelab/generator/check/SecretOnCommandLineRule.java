package dev.homelab.generator.check;

import dev.homelab.dsl.Variable;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Secrets are not shown by `ps`. */
final class SecretOnCommandLineRule implements Rule {
    private static final Pattern SEEN =
            Pattern.compile("(command|entrypoint|labels|annotations|healthcheck)\\b.*");

    @Override
    public RuleText text() {
        return new RuleText(
                "secret-on-command-line",
                Severity.ERROR,
                "No secret is part of a command, an entrypoint, a health check or a label.",
                "Every user of the host sees command lines, and every tool lists labels.",
                "Pass it in the environment.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Use use : model.uses()) {
            use.variable()
                    .filter(variable -> variable.kind() == Variable.Kind.SECRET && SEEN.matcher(use.path()).matches())
                    .ifPresent(secret -> report.accept(finding(use.user(), use.path(),
                            "The secret `%s` is part of `%s` of `%s`.".formatted(
                                    secret.name(), use.path().split("[.\\[]")[0], use.user().service()))));
        }
    }
}
