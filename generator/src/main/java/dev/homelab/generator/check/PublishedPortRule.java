package dev.homelab.generator.check;

import dev.homelab.dsl.Ports;
import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** Ports are published by the private files alone. */
final class PublishedPortRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "published-port",
                Severity.ERROR,
                "No service publishes a port itself.",
                "The base file would open it in every environment.",
                "Give the endpoint a `privatePort`; the private file publishes it on 127.0.0.1.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Port> ports = located.service().attributes().ports();
        for (int i = 0; i < ports.size(); i++) {
            if (Loopback.isOnly(ports.get(i))) {
                report.accept(finding(located, "ports[" + i + "]",
                        "Service `%s` publishes the port `%s` of the host in its base file.".formatted(
                                located.service(), ports.get(i).published().map(Text::toString).orElse(""))));
            }
        }
    }
}
