package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Port;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** Nothing is open to the network of the host. */
final class OpenPortRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "open-port",
                Severity.ERROR,
                "No service publishes a port beyond the loopback address.",
                "Everybody who reaches the host reaches it; the engine passes by firewalls such as ufw.",
                "Give the endpoint a `privatePort`; the private file publishes it on 127.0.0.1.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Port> ports = located.service().attributes().ports();
        for (int i = 0; i < ports.size(); i++) {
            Port port = ports.get(i);
            if (!Loopback.isOnly(port)) {
                String address = port.hostIp().map(ip -> "the address `" + ip + "`").orElse("every address");
                report.accept(finding(located, "ports[" + i + "]",
                        "Service `%s` publishes a port on %s of the host.".formatted(located.service(), address)));
            }
        }
    }
}
