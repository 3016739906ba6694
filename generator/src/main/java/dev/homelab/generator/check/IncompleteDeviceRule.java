package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Device;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** A device with permissions says where it is. */
final class IncompleteDeviceRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "incomplete-device",
                Severity.ERROR,
                "A device that is written with permissions has a target.",
                "Compose refuses the whole file.",
                "Add `.target(...)`.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Device> devices = located.service().attributes().devices();
        for (int i = 0; i < devices.size(); i++) {
            if (devices.get(i).permissions().isPresent() && devices.get(i).target().isEmpty()) {
                report.accept(finding(located, "devices[" + i + "]", "The device `%s` of service `%s` has no target."
                        .formatted(devices.get(i).source().map(Text::toString).orElse(""), located.service())));
            }
        }
    }
}
