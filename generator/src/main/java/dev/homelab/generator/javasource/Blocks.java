package dev.homelab.generator.javasource;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.List;

/** Compares blocks of a document. */
final class Blocks {

    private Blocks() {}

    /** Whether two blocks say the same; the order of keys and comments mean nothing. */
    static boolean isSame(Node one, Node other) {
        if (one instanceof Mapping first && other instanceof Mapping second) {
            return first.entries().size() == second.entries().size()
                    && first.entries().stream().allMatch(entry ->
                            second.get(entry.key()).filter(value -> isSame(entry.value(), value)).isPresent());
        }
        if (one instanceof Sequence first && other instanceof Sequence second) {
            List<Node> left = first.nodes();
            List<Node> right = second.nodes();
            boolean same = left.size() == right.size();
            for (int i = 0; same && i < left.size(); i++) {
                same = isSame(left.get(i), right.get(i));
            }
            return same;
        }
        return one instanceof Scalar && one.equals(other);
    }
}
