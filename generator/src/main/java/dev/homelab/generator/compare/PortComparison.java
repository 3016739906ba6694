package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs between the ports that a service publishes on the host. */
final class PortComparison {

    private PortComparison() {}

    static List<Change> of(String service, Mapping before, Mapping after) {
        List<Change> changes = new ArrayList<>();
        List<String> closed = before.keys().stream().filter(port -> after.get(port).isEmpty()).toList();
        List<String> opened = new ArrayList<>(after.keys().stream().filter(port -> before.get(port).isEmpty()).toList());
        for (String port : closed) {
            Optional<String> successor = opened.stream().filter(other -> inside(other).equals(inside(port))).findFirst();
            successor.ifPresent(opened::remove);
            String sentence = successor
                    .map(other -> "Port %s of `%s` is published at %s, before at %s.".formatted(
                            inside(port), service, outside(other), outside(port)))
                    .orElseGet(() -> "Port %s of `%s` is no longer published at %s.".formatted(inside(port), service, outside(port)));
            changes.add(change(service, port, sentence, Optional.of(port), successor));
        }
        opened.forEach(port -> changes.add(change(service, port, "Port %s of `%s` is published at %s.".formatted(
                inside(port), service, outside(port)), Optional.empty(), Optional.of(port))));
        after.keys().stream()
                .filter(port -> before.get(port).isPresent() && !before.get(port).equals(after.get(port)))
                .forEach(port -> changes.add(change(service, port, "Port %s of `%s` has other options.".formatted(inside(port), service),
                        Optional.of(port), Optional.of(port))));
        return changes;
    }

    private static Change change(String service, String port, String sentence, Optional<String> before, Optional<String> after) {
        return Change.of(Topic.PORT, "", service, sentence).field("ports." + inside(port), before, after).effect(Effect.RECREATED);
    }

    private static String inside(String port) {
        return port.substring(port.lastIndexOf(' ') + 1).replace("/tcp", "");
    }

    private static String outside(String port) {
        int arrow = port.lastIndexOf(" -> ");
        String address = arrow < 0 ? port : port.substring(0, arrow);
        if (address.startsWith("127.") || address.startsWith("::1")) {
            return "`" + address + "`, for this host only";
        }
        boolean everywhere = !address.contains(":") || address.matches("(0\\.0\\.0\\.0|::):.*");
        return (address.startsWith("a ") ? address : "`" + address + "`") + (everywhere ? ", for every address of the host" : "");
    }
}
