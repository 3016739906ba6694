package dev.homelab.generator.map.format;

import java.util.stream.Collectors;

/** Writes a diagram in the notation of Graphviz. */
final class Dot {
    private final StringBuilder text = new StringBuilder("""
            digraph homelab {
              rankdir=LR;
              fontname="Helvetica";
              node [shape=box, fontname="Helvetica", fontsize=11];
              edge [fontname="Helvetica", fontsize=9, arrowsize=0.7];
            """);

    private Dot() {}

    static String write(Graph graph) {
        Dot dot = new Dot();
        graph.clusters().forEach(dot::cluster);
        graph.edges().forEach(dot::edge);
        return dot.text.append("}\n").toString();
    }

    private void cluster(Graph.Cluster cluster) {
        if (cluster.title().isEmpty()) {
            cluster.vertices().forEach(vertex -> vertex(vertex, "  "));
            return;
        }
        text.append("  subgraph %s {\n    label=%s;\n    style=rounded;\n"
                .formatted(quoted("cluster-" + cluster.id()), quoted(cluster.title())));
        cluster.vertices().forEach(vertex -> vertex(vertex, "    "));
        text.append("  }\n");
    }

    private void vertex(Graph.Vertex vertex, String indent) {
        String shape = switch (vertex.kind()) {
            case SERVICE -> "";
            case STORE -> ", shape=cylinder";
            case ONE_SHOT -> ", style=rounded";
            case STACK -> ", shape=folder";
            case PERSON -> ", shape=circle";
        };
        String label = vertex.lines().stream().collect(Collectors.joining("\n"));
        text.append("%s%s [label=%s%s];\n".formatted(indent, quoted(vertex.id()), quoted(label), shape));
    }

    private void edge(Graph.Edge edge) {
        String style = switch (edge.meaning()) {
            case WAITS -> "style=solid";
            case CALLS -> "style=dotted";
            case ROUTE -> "style=bold";
        };
        String label = edge.label().isEmpty() ? "" : ", label=" + quoted(edge.label());
        text.append("  %s -> %s [%s%s];\n".formatted(quoted(edge.from()), quoted(edge.to()), style, label));
    }

    private static String quoted(String label) {
        return "\"" + label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
