package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts a file over another as Compose does with a second {@code -f}; both are {@link Canonical}. */
final class Merge {
    /** Lists that replace one another; others grow. */
    private static final Set<String> REPLACED = Set.of("command", "entrypoint", "test");

    private Merge() {}

    static Mapping of(Mapping below, Mapping above) {
        Map<String, Node> merged = new TreeMap<>();
        below.entries().forEach(entry -> merged.put(entry.key(), entry.value()));
        for (Mapping.Entry entry : above.entries()) {
            Node under = merged.get(entry.key());
            if (entry.value() instanceof Tagged tagged) {
                merged.remove(entry.key());
                if (tagged.tag() == Tagged.Tag.OVERRIDE) {
                    merged.put(entry.key(), tagged.value());
                }
            } else {
                merged.put(entry.key(), under == null ? entry.value() : of(entry.key(), under, entry.value()));
            }
        }
        return Mapping.of(merged);
    }

    private static Node of(String key, Node below, Node above) {
        if (below instanceof Mapping one && above instanceof Mapping other) {
            return of(one, other);
        }
        if (below instanceof Sequence one && above instanceof Sequence other && !REPLACED.contains(key)) {
            List<Node> all = new ArrayList<>(one.nodes());
            other.nodes().stream().filter(node -> !all.contains(node)).forEach(all::add);
            return Sequence.of(all);
        }
        return above;
    }
}
