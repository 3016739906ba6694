package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Port;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** Each port of a range has its port of the host. */
final class PortRangeRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "port-range",
                Severity.ERROR,
                "A range of ports is published at as many ports of the host.",
                "Compose refuses the whole file.",
                "Make both ranges equally long.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Port> ports = located.service().attributes().ports();
        for (int i = 0; i < ports.size(); i++) {
            String member = "ports[" + i + "]";
            int inside = ports.get(i).target().flatMap(PortRange::of).map(PortRange::size).orElse(1);
            ports.get(i).published().flatMap(PortRange::of).map(PortRange::size)
                    .filter(outside -> inside > 1 && inside != outside)
                    .ifPresent(outside -> report.accept(finding(located, member,
                            "Service `%s` publishes %d ports at %d of the host.".formatted(located.service(), inside, outside))));
        }
    }
}
