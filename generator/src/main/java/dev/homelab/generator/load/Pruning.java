package dev.homelab.generator.load;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes one node out of a tree. */
final class Pruning {
    private final Node unwanted;
    private boolean found;

    private Pruning(Node unwanted) {
        this.unwanted = unwanted;
    }

    /** The tree without the entry or item that is this very node; nothing where the tree has no such node. */
    static Optional<Node> without(Node tree, Node unwanted) {
        Pruning pruning = new Pruning(unwanted);
        Node rest = pruning.rest(tree);
        return pruning.found ? Optional.of(rest) : Optional.empty();
    }

    private Node rest(Node node) {
        if (node instanceof Mapping mapping) {
            List<Mapping.Entry> entries = new ArrayList<>();
            for (Mapping.Entry entry : mapping.entries()) {
                if (keeps(entry.value())) {
                    entries.add(new Mapping.Entry(entry.key(), rest(entry.value()), entry.comment()));
                }
            }
            return new Mapping(entries, mapping.foot());
        }
        if (node instanceof Sequence sequence) {
            List<Sequence.Item> items = new ArrayList<>();
            for (Sequence.Item item : sequence.items()) {
                if (keeps(item.value())) {
                    items.add(new Sequence.Item(rest(item.value()), item.comment()));
                }
            }
            return new Sequence(items, sequence.foot());
        }
        return node instanceof Tagged tagged ? new Tagged(tagged.tag(), rest(tagged.value())) : node;
    }

    private boolean keeps(Node node) {
        if (node == unwanted) {
            found = true;
        }
        return node != unwanted;
    }
}
