package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A member of an object that differs.
 *
 * @param path its keys from the object
 * @param before what was there
 * @param after what is there
 */
record FieldChange(List<String> path, Optional<Node> before, Optional<Node> after) {
    /** Members of these are things of their own: they come and go as a whole. */
    private static final Set<String> COLLECTIONS =
            Set.of("ports", "volumes", "depends_on", "networks", "secrets", "configs", "ulimits", "models", "devices");

    FieldChange {
        path = Collections.unmodifiableList(new ArrayList<>(path));
    }

    /** What differs between two objects, in the order of the keys. */
    static List<FieldChange> between(Mapping before, Mapping after) {
        List<FieldChange> changes = new ArrayList<>();
        collect(List.of(), Optional.of(before), Optional.of(after), changes);
        return changes;
    }

    private static void collect(List<String> path, Optional<Node> before, Optional<Node> after, List<FieldChange> changes) {
        if (before.equals(after)) {
            return;
        }
        boolean mappings = before.or(() -> after).filter(Mapping.class::isInstance).isPresent()
                && after.or(() -> before).filter(Mapping.class::isInstance).isPresent();
        boolean comesOrGoes = before.isEmpty() || after.isEmpty();
        if (!mappings || isThing(path) || comesOrGoes && path.equals(List.of("build"))) {
            changes.add(new FieldChange(path, before, after));
            return;
        }
        Mapping one = (Mapping) before.orElse(new Mapping(List.of()));
        Mapping other = (Mapping) after.orElse(new Mapping(List.of()));
        for (String key : Canonical.keys(one, other)) {
            List<String> below = new ArrayList<>(path);
            below.add(key);
            collect(below, one.get(key), other.get(key), changes);
        }
    }

    private static boolean isThing(List<String> path) {
        return path.size() == 2 && COLLECTIONS.contains(path.get(0));
    }

    /** The first key. */
    String top() {
        return path.get(0);
    }

    /** The last key, as it is shown. */
    String last() {
        return Shown.name(path.get(path.size() - 1));
    }

    /** The path with dots, as it is shown. */
    String field() {
        return Shown.name(String.join(".", path));
    }
}
