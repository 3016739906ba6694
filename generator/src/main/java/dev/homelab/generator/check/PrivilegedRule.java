package dev.homelab.generator.check;

import dev.homelab.dsl.value.Flag;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** No container is the host. */
final class PrivilegedRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "privileged",
                Severity.WARNING,
                "No service is privileged.",
                "Such a container can do whatever root can on the host.",
                "Name the capabilities and devices it needs, or accept it with `suppress(\"privileged\", reason)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        if (located.service().attributes().privileged().flatMap(Flag::value).orElse(false)) {
            report.accept(finding(located, "privileged", "Service `%s` is privileged.".formatted(located.service())));
        }
    }
}
