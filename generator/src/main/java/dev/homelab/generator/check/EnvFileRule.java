package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** A container gets what it needs. */
final class EnvFileRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "env-file",
                Severity.WARNING,
                "A service names each variable that it gets.",
                "With `env_file` every secret of the homelab enters the container.",
                "Name the variables with `environment(...)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        if (!located.service().attributes().envFile().isEmpty()) {
            report.accept(finding(located, "env_file",
                    "Service `%s` gets every variable of a file.".formatted(located.service())));
        }
    }
}
