package dev.homelab.generator.map.format;

import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.Link;
import dev.homelab.generator.map.PortNode;
import dev.homelab.generator.map.ServiceNode;
import dev.homelab.generator.map.StackNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses what each diagram shows. Variants of one service are one vertex; what is far away is drawn as its stack, so
 * that a diagram stays small enough to read.
 */
final class GraphViews {
    private static final String BROWSER = "browser";
    private static final String STACK = "stack-";
    private static final int PORTS_SHOWN = 4;

    private final HomelabMap map;
    private final MapIndex index;

    GraphViews(MapIndex index) {
        this.index = index;
        map = index.map();
    }

    /** The stacks, with the services of one that another needs written on the arrow. */
    Graph overview() {
        List<Graph.Vertex> stacks = map.stacks().stream().map(this::summary).toList();
        Edges edges = new Edges();
        for (Link link : map.links()) {
            ServiceNode from = index.service(link.from());
            ServiceNode to = index.service(link.to());
            if (link.isRoute()) {
                edges.add(stackId(from.stack()), stackId(to.stack()), link);
            } else if (!from.stack().equals(to.stack())) {
                edges.add(stackId(from.stack()), stackId(to.stack()), to.group(), Graph.Meaning.WAITS);
            }
        }
        return new Graph(List.of(new Graph.Cluster("", "", stacks)), edges.all());
    }

    private Graph.Vertex summary(StackNode stack) {
        int services = index.services(stack.name()).size();
        return new Graph.Vertex(
                stackId(stack.name()),
                List.of(stack.name(), services + (services == 1 ? " service" : " services")),
                Graph.Kind.STACK);
    }

    /** The services of a stack, those of other stacks that they need, and the stacks that need them. */
    Graph stack(StackNode stack) {
        Edges edges = new Edges();
        Map<String, Set<String>> needed = new LinkedHashMap<>();
        Set<String> distant = new LinkedHashSet<>();
        for (Link link : index.links(stack.name())) {
            ServiceNode from = index.service(link.from());
            ServiceNode to = index.service(link.to());
            boolean starts = from.stack().equals(stack.name());
            boolean ends = to.stack().equals(stack.name());
            if (starts && !ends && link.isRoute()) {
                distant.add(BROWSER);
                edges.add(BROWSER, id(from), "", Graph.Meaning.ROUTE);
                edges.add(id(from), distant(distant, to.stack()), link);
            } else if (starts) {
                edges.add(id(from), id(to), link);
                needed.computeIfAbsent(to.stack(), key -> new LinkedHashSet<>()).add(to.group());
            } else if (ends && link.isRoute()) {
                distant.add(BROWSER);
                edges.add(BROWSER, id(to), link);
            } else if (ends) {
                edges.add(distant(distant, from.stack()), id(to), link);
            }
        }
        needed.remove(stack.name());
        return new Graph(clusters(stack, needed, distant), edges.all());
    }

    private static String id(ServiceNode service) {
        return "s-" + service.group();
    }

    private static String distant(Set<String> distant, String stack) {
        distant.add(stackId(stack));
        return stackId(stack);
    }

    private List<Graph.Cluster> clusters(StackNode stack, Map<String, Set<String>> needed, Set<String> distant) {
        List<Graph.Cluster> clusters = new ArrayList<>();
        clusters.add(new Graph.Cluster("", "", distant.stream().map(GraphViews::outsider).toList()));
        clusters.add(new Graph.Cluster("in-" + stack.name(), stack.name(), vertices(index.services(stack.name()))));
        needed.forEach((other, groups) -> clusters.add(new Graph.Cluster(
                "in-" + other,
                other,
                vertices(index.services(other).stream().filter(service -> groups.contains(service.group())).toList()))));
        return clusters;
    }

    private static Graph.Vertex outsider(String id) {
        return id.equals(BROWSER)
                ? new Graph.Vertex(id, List.of(id), Graph.Kind.PERSON)
                : new Graph.Vertex(id, List.of("stack", id.substring(STACK.length())), Graph.Kind.STACK);
    }

    /** All services of all stacks. */
    Graph whole() {
        List<Graph.Cluster> clusters = map.stacks().stream()
                .map(stack -> new Graph.Cluster("in-" + stack.name(), stack.name(), vertices(index.services(stack.name()))))
                .toList();
        Edges edges = new Edges();
        map.links().forEach(link -> edges.add(id(index.service(link.from())), id(index.service(link.to())), link));
        return new Graph(clusters, edges.all());
    }

    private static List<Graph.Vertex> vertices(List<ServiceNode> services) {
        Map<String, List<ServiceNode>> groups = new LinkedHashMap<>();
        services.forEach(service -> groups.computeIfAbsent(service.group(), key -> new ArrayList<>()).add(service));
        return groups.entrySet().stream().map(group -> vertex(group.getKey(), group.getValue())).toList();
    }

    private static Graph.Vertex vertex(String name, List<ServiceNode> variants) {
        ServiceNode first = variants.get(0);
        List<String> lines = new ArrayList<>(List.of(name));
        if (!first.ports().isEmpty()) {
            lines.add(first.ports().stream()
                    .map(PortNode::port)
                    .distinct()
                    .limit(PORTS_SHOWN)
                    .map(port -> ":" + port)
                    .collect(Collectors.joining(" ")) + (first.ports().size() > PORTS_SHOWN ? " …" : ""));
        }
        List<String> profiles = variants.stream().flatMap(variant -> variant.profiles().stream()).distinct().toList();
        Edges.inLines(profiles).lines().forEach(lines::add);
        return new Graph.Vertex(id(first), lines, kind(first));
    }

    private static Graph.Kind kind(ServiceNode service) {
        if (service.oneShot()) {
            return Graph.Kind.ONE_SHOT;
        }
        return service.data().stream().anyMatch(data -> !data.endsWith("/")) ? Graph.Kind.STORE : Graph.Kind.SERVICE;
    }

    private static String stackId(String stack) {
        return STACK + stack;
    }
}
