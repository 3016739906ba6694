package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** A process may open AMD cards. */
final class AmdGroupsRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "amd-groups",
                Severity.ERROR,
                "A service with AMD cards is in the groups that own them.",
                "Without `video` and `render` the process may not open them.",
                "Add `.groupAdd(\"video\", \"render\")`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        boolean cards = attributes.devices().stream()
                .anyMatch(device -> device.source().map(Text::toString).filter("/dev/kfd"::equals).isPresent());
        if (cards && attributes.groupAdd().isEmpty()) {
            report.accept(finding(located, "devices",
                    "Service `%s` has AMD cards and none of their groups.".formatted(located.service())));
        }
    }
}
