package dev.homelab.generator.explain;

import dev.homelab.dsl.Suppression;
import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.Link;
import dev.homelab.generator.map.PortNode;
import dev.homelab.generator.map.ServiceNode;
import dev.homelab.generator.model.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What there is to tell of a service. */
final class ServiceAnswer {

    private ServiceAnswer() {}

    static String of(HomelabMap map, Located located) {
        ServiceNode service = map.service(located.service().id().name());
        return new Answer(service.purpose().isEmpty() ? service.name() : service.name() + ": " + service.purpose())
                .declared(service.declared())
                .line("file", service.file())
                .line("stack", service.stack())
                .line("image", service.image())
                .line("answers to", service.host())
                .line("profiles", service.profiles())
                .line("health", service.health())
                .lines("listens at", service.ports().stream().map(ServiceAnswer::port).toList())
                .line("data", service.data())
                .line("variables", service.variables())
                .lines("needs", links(map.linksFrom(service.name()), true))
                .lines("needed by", links(map.linksTo(service.name()), false))
                .lines("traits", traits(located))
                .lines("accepted", located.service().suppressions().stream().map(ServiceAnswer::accepted).toList())
                .line("rules", RulePlaces.lookingAt(""))
                .toString();
    }

    static String port(PortNode port) {
        List<String> ways = new ArrayList<>();
        port.hostPort().ifPresent(host -> ways.add("127.0.0.1:" + host));
        port.site().ifPresent(site -> ways.add("site " + site.name() + " at " + site.address()));
        String reached = ways.isEmpty() ? "" : ", " + String.join(", ", ways);
        return "%d (%s)%s".formatted(port.port(), port.name(), reached);
    }

    private static List<String> links(List<Link> links, boolean outward) {
        return links.stream().map(link -> (outward ? link.to() : link.from()) + ": " + relation(link)).toList();
    }

    private static String relation(Link link) {
        List<String> parts = new ArrayList<>();
        link.waitsUntil().ifPresent(state ->
                parts.add("waits until " + (state.equals("ended") ? "it has ended" : state)
                        + (link.optional() ? ", where it is active" : "")));
        if (!link.calls().isEmpty()) {
            parts.add("calls port " + link.calls().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (!link.sites().isEmpty()) {
            parts.add("site " + String.join(", ", link.sites()));
        }
        return String.join("; ", parts);
    }

    /** What traits declared, by the line that declared it and the line that used it. */
    private static List<String> traits(Located located) {
        return located.service().attributes().origins().entrySet().stream()
                .filter(entry -> entry.getValue().via().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().via().get().toString(),
                        LinkedHashMap::new,
                        Collectors.mapping(entry -> Places.attribute(entry.getKey()), Collectors.toList())))
                .entrySet().stream()
                .map(use -> "used at %s: %s".formatted(
                        use.getKey(), use.getValue().stream().distinct().collect(Collectors.joining(", "))))
                .toList();
    }

    private static String accepted(Suppression suppression) {
        return suppression.rule() + ": " + suppression.reason();
    }
}
