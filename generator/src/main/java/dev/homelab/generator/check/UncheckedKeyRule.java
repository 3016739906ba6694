package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** What is written can be checked. */
final class UncheckedKeyRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unchecked-key",
                Severity.WARNING,
                "A service has only attributes that this library knows, and extension keys.",
                "Nothing checks the value of another key; Compose may refuse it or ignore it.",
                "Add the attribute to the schema, or accept it with `suppress(\"unchecked-key\", reason)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        located.service().attributes().others().keySet().stream().filter(key -> !key.startsWith("x-")).forEach(key ->
                report.accept(finding(located, key, "Service `%s` has the key `%s`, which nothing checks."
                        .formatted(located.service(), key))));
    }
}
