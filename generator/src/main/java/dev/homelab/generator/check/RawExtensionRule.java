package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** What is shared is Java. */
final class RawExtensionRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "raw-extension",
                Severity.ERROR,
                "No service extends another by `extends`.",
                "What it would inherit is seen by no rule.",
                "Put what services share into a trait, and use `with(...)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        located.service().attributes().extending().ifPresent(other -> report.accept(finding(located, "extends",
                "Service `%s` extends another by the key `extends`.".formatted(located.service()))));
    }
}
