package dev.homelab.generator.check;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.compose.Port;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A port of the host belongs to one active service. */
final class HostPortClashRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "host-port-clash",
                Severity.ERROR,
                "No two services of the homelab that can be active at once take one port of the host, stopped stacks included.",
                "The second container does not start; Compose does not see it beforehand.",
                "Give one of them another `privatePort`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<Integer, List<Located>> taken = new LinkedHashMap<>();
        for (Located located : model.services()) {
            for (Endpoint endpoint : located.service().endpoints()) {
                endpoint.privatePort().ifPresent(port -> take(taken.computeIfAbsent(port, key -> new ArrayList<>()), located, endpoint, report));
            }
        }
    }

    private void take(List<Located> others, Located located, Endpoint endpoint, Consumer<Finding> report) {
        others.stream().filter(other -> Worlds.canMeet(other, located)).findFirst().ifPresent(other -> report.accept(
                finding(located, "ports", "Port %d of the host is taken by `%s` of the stack `%s` too.".formatted(
                                endpoint.privatePort().getAsInt(), other.service(), other.stack().name()))
                        .declaredAt(endpoint.origin())));
        others.add(located);
    }
}
