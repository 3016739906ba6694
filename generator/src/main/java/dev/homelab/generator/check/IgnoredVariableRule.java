package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** What is set is read. */
final class IgnoredVariableRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "ignored-variable",
                Severity.WARNING,
                "No service sets a variable that its image is known not to read.",
                "It looks as if something were configured, a password for example, and nothing is.",
                "Take it away, or set the variable that the image does read.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        attributes.image().map(image -> image.facts().ignored()).orElse(List.of()).stream()
                .filter(attributes.environment()::containsKey)
                .forEach(name -> report.accept(finding(located, "environment." + name,
                        "Service `%s` sets `%s`, which its image `%s` does not read."
                                .formatted(located.service(), name, attributes.image().get()))));
    }
}
