package dev.homelab.generator.load;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.List;
import java.util.stream.Stream;

/** Finds dates without quotes. Compose takes one below extension keys, and nowhere else. */
final class Dates {

    private Dates() {}

    static List<Scalar.Time> in(Node node) {
        return stream(node).toList();
    }

    private static Stream<Scalar.Time> stream(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> !entry.key().startsWith("x-"))
                    .flatMap(entry -> stream(entry.value()));
        }
        if (node instanceof Sequence sequence) {
            return sequence.nodes().stream().flatMap(Dates::stream);
        }
        return node instanceof Scalar.Time date ? Stream.of(date) : Stream.empty();
    }
}
