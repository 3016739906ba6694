package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A node that has a name in its file, so that it can stand in several places.
 *
 * @param name the name, without {@code &}
 * @param node the node; each alias of the anchor is this very object
 * @param position where the anchored node begins
 * @param uses where its aliases stand, merge keys included, in order
 */
public record Anchor(String name, Node node, Position position, List<Position> uses) {
    public Anchor {
        uses = Collections.unmodifiableList(new ArrayList<>(uses));
    }
}
