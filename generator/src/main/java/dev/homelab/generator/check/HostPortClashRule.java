package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.World;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
                "Give one of them another port of the host.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, Meetings<HostPorts>> taken = new LinkedHashMap<>();
        Set<String> reported = new HashSet<>();
        for (Located located : model.services()) {
            for (HostPorts ports : HostPorts.of(located)) {
                for (int port = ports.first(); port <= ports.last(); port++) {
                    int number = port;
                    taken.computeIfAbsent(ports.protocol() + port, key -> new Meetings<>())
                            .claim(located, ports, HostPorts::share)
                            .filter(rival -> reported.add(located.place(ports.member()) + " " + ports.first()))
                            .ifPresent(rival -> report.accept(finding(located, ports.member(), message(number, ports, rival))
                                    .declaredAt(ports.origin())));
                }
            }
        }
    }

    private static String message(int port, HostPorts ports, Meetings.Rival<HostPorts> rival) {
        boolean always = !ports.isPrivate() && !rival.claim().isPrivate();
        return "Port %d of the host is that of `%s` of the stack `%s` too; %s, in %s environment.".formatted(
                port, rival.located().service(), rival.located().stack().name(), World.bothRun(rival.profiles()),
                always ? "every" : "the private");
    }
}
