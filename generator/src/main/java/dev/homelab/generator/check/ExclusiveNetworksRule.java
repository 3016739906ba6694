package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** A service has networks or the network of another. */
final class ExclusiveNetworksRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "exclusive-networks",
                Severity.ERROR,
                "A service has `networks` or a `network_mode`, not both.",
                "Compose refuses the whole file.",
                "Keep one of the two.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        if (attributes.networkMode().isPresent() && !attributes.networks().isEmpty()) {
            report.accept(finding(located, "network_mode", "Service `%s` has `network_mode: %s` and networks."
                    .formatted(located.service(), attributes.networkMode().get())));
        }
    }
}
