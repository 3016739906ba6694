package dev.homelab.generator.map.format;

import java.util.List;

/**
 * What a diagram shows, before it is written in a notation.
 *
 * @param clusters vertices in frames
 * @param edges what connects them
 */
record Graph(List<Cluster> clusters, List<Edge> edges) {

    /** What a vertex stands for, which decides its shape. */
    enum Kind {
        /** A service that runs until it is stopped. */
        SERVICE,
        /** A service that keeps data. */
        STORE,
        /** A service that does one thing and ends. */
        ONE_SHOT,
        /** A stack as a whole. */
        STACK,
        /** Somebody outside the homelab. */
        PERSON
    }

    /** What an edge says. */
    enum Meaning {
        /** The one starts after the other. */
        WAITS,
        /** The one calls the other and does not wait for it. */
        CALLS,
        /** A browser is led from the one to the other. */
        ROUTE
    }

    /**
     * Vertices in a frame.
     *
     * @param id unique among all ids
     * @param title written on the frame; empty for vertices without one
     * @param vertices the vertices
     */
    record Cluster(String id, String title, List<Vertex> vertices) {}

    /**
     * A vertex.
     *
     * @param id unique among all ids
     * @param lines its text
     * @param kind what it stands for
     */
    record Vertex(String id, List<String> lines, Kind kind) {}

    /**
     * An edge.
     *
     * @param from the id of a vertex
     * @param to the id of a vertex
     * @param label its text; empty for none
     * @param meaning what it says
     */
    record Edge(String from, String to, String label, Meaning meaning) {}
}
