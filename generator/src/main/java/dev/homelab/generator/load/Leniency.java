package dev.homelab.generator.load;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the schema forbids and Compose puts right before it looks at the schema: it takes duplicates out of some lists,
 * and carries out {@code include} and {@code extends} without a look at keys that it does not know. What extension keys
 * hold is nothing to the schema; below the sections of a file, {@code x-} is a name like others.
 */
final class Leniency {
    private static final List<String> WITHOUT_DUPLICATES = List.of(
            "cap_add", "cap_drop", "dns", "dns_opt", "dns_search", "expose", "links", "ports", "volumes", "profiles",
            "environment", "labels", "annotations", "sysctls", "tmpfs", "args", "aliases");
    private static final List<String> INCLUDE = List.of("path", "project_directory", "env_file");
    private static final List<String> EXTENDS = List.of("service", "file");

    private Leniency() {}

    /** The document as the schema would see it. */
    static Mapping applied(Mapping document) {
        return mapping(document, Trail.ROOT);
    }

    private static Mapping mapping(Mapping mapping, Trail trail) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            boolean extension = entry.key().startsWith("x-") && trail.keys().size() != 1;
            Node value = extension ? Scalar.none() : node(entry.value(), trail.below(entry.key()));
            entries.add(new Mapping.Entry(entry.key(), value, ""));
        }
        return new Mapping(entries);
    }

    private static Node node(Node node, Trail trail) {
        if (node instanceof Mapping mapping) {
            return trail.matches(List.of("services", "*", "extends")) ? known(mapping, EXTENDS) : mapping(mapping, trail);
        }
        if (!(node instanceof Sequence list)) {
            return node;
        }
        if (trail.matches(List.of("include"))) {
            return Sequence.of(list.nodes().stream()
                    .filter(item -> !(item instanceof Scalar.Null))
                    .map(item -> item instanceof Mapping mapping ? known(mapping, INCLUDE) : item)
                    .toList());
        }
        String key = trail.keys().get(trail.keys().size() - 1);
        return WITHOUT_DUPLICATES.contains(key) ? once(list) : list;
    }

    private static Mapping known(Mapping mapping, List<String> keys) {
        return new Mapping(mapping.entries().stream()
                .filter(entry -> keys.contains(entry.key()) && !(entry.value() instanceof Scalar.Null))
                .toList());
    }

    private static Sequence once(Sequence list) {
        Set<Node> nodes = new LinkedHashSet<>(list.nodes());
        return Sequence.of(nodes);
    }
}
