package dev.homelab.dsl.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A list of nodes, each with the comment that stands above it.
 *
 * @param items the items in order
 * @param foot the comment below the last item, empty for nothing; lines are separated by {@code \n}
 */
public record Sequence(List<Item> items, String foot) implements Node {

    /**
     * One item.
     *
     * @param value the node
     * @param comment what stands above it, empty for nothing; lines are separated by {@code \n}
     */
    public record Item(Node value, String comment) {
        public Item {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(comment, "comment");
        }
    }

    public Sequence {
        items = Collections.unmodifiableList(new ArrayList<>(items));
        Objects.requireNonNull(foot, "foot");
    }

    /** Items without a comment below the last. */
    public Sequence(List<Item> items) {
        this(items, "");
    }

    /** A list of the given nodes, without comments. */
    public static Sequence of(Collection<? extends Node> nodes) {
        return new Sequence(nodes.stream().map(node -> new Item(node, "")).toList());
    }

    /** A list of strings. */
    public static Sequence of(String... texts) {
        return of(Arrays.stream(texts).map(Scalar::of).toList());
    }

    /** The items without their comments. */
    public List<Node> nodes() {
        return items.stream().map(Item::value).toList();
    }

    @Override
    public String kind() {
        return "list";
    }
}
