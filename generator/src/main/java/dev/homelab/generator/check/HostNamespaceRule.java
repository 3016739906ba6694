package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Containers keep to themselves. */
final class HostNamespaceRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "host-namespace",
                Severity.WARNING,
                "No service shares the network, the processes or the memory of the host.",
                "What separates containers does not hold for it.",
                "Leave the attribute out, or accept it with `suppress(\"host-namespace\", reason)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        Map<String, Optional<Text>> namespaces = new LinkedHashMap<>();
        namespaces.put("network_mode", attributes.networkMode());
        namespaces.put("pid", attributes.pid());
        namespaces.put("ipc", attributes.ipc());
        namespaces.put("userns_mode", attributes.usernsMode());
        namespaces.forEach((member, value) -> value.map(Text::toString).filter("host"::equals).ifPresent(host ->
                report.accept(finding(located, member,
                        "Service `%s` has `%s: host`.".formatted(located.service(), member)))));
    }
}
