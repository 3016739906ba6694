package dev.homelab.generator.map.format;

import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.StackNode;

/** Diagrams of the map as text. */
public final class MapGraphs {

    /** A notation for diagrams. */
    public enum Notation {
        /** Drawn by many viewers of Markdown. */
        MERMAID,
        /** Drawn by Graphviz. */
        DOT
    }

    private final GraphViews views;
    private final Notation notation;

    /** Diagrams in a notation. */
    public MapGraphs(HomelabMap map, Notation notation) {
        views = new GraphViews(new MapIndex(map));
        this.notation = notation;
    }

    /** The stacks and what connects them. */
    public String stacks() {
        return write(views.overview());
    }

    /** A stack with its neighbours. */
    public String stack(StackNode stack) {
        return write(views.stack(stack));
    }

    /** All services. */
    public String whole() {
        return write(views.whole());
    }

    private String write(Graph graph) {
        return notation == Notation.DOT ? Dot.write(graph) : Mermaid.write(graph);
    }
}
