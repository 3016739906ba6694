package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** It is said what happens at the end. */
final class RestartPolicyRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "missing-restart",
                Severity.WARNING,
                "A service says whether it is started again.",
                "After a restart of the host it would stay away.",
                "Set `restart(...)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        if (located.service().attributes().restart().isEmpty()) {
            report.accept(finding(located, "restart",
                    "Service `%s` does not say whether it is started again.".formatted(located.service())));
        }
    }
}
