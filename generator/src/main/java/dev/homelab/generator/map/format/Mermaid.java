package dev.homelab.generator.map.format;

import java.util.stream.Collectors;

/** Writes a diagram in the notation of Mermaid, which many viewers of Markdown draw. */
final class Mermaid {
    private final StringBuilder text = new StringBuilder("flowchart LR\n");

    private Mermaid() {}

    static String write(Graph graph) {
        Mermaid mermaid = new Mermaid();
        graph.clusters().forEach(mermaid::cluster);
        graph.edges().forEach(mermaid::edge);
        return mermaid.text.toString();
    }

    private void cluster(Graph.Cluster cluster) {
        if (cluster.title().isEmpty()) {
            cluster.vertices().forEach(vertex -> vertex(vertex, "  "));
            return;
        }
        text.append("  subgraph %s[%s]\n".formatted(id(cluster.id()), quoted(cluster.title())));
        cluster.vertices().forEach(vertex -> vertex(vertex, "    "));
        text.append("  end\n");
    }

    private void vertex(Graph.Vertex vertex, String indent) {
        String label = quoted(vertex.lines().stream().collect(Collectors.joining("\n")));
        String shape = switch (vertex.kind()) {
            case SERVICE -> "[%s]";
            case STORE -> "[(%s)]";
            case ONE_SHOT -> "([%s])";
            case STACK -> "[[%s]]";
            case PERSON -> "((%s))";
        };
        text.append(indent).append(id(vertex.id())).append(shape.formatted(label)).append('\n');
    }

    private void edge(Graph.Edge edge) {
        String arrow = switch (edge.meaning()) {
            case WAITS -> "-->";
            case CALLS -> "-.->";
            case ROUTE -> "==>";
        };
        String label = edge.label().isEmpty() ? "" : "|" + quoted(edge.label()) + "|";
        text.append("  %s %s%s %s\n".formatted(id(edge.from()), arrow, label, id(edge.to())));
    }

    /** Letters and digits stay; a dash is an underscore; whatever else is {@code Z} and its number, {@code Z} itself too. */
    static String id(String name) {
        StringBuilder id = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Y' || c >= '0' && c <= '9') {
                id.append(c);
            } else {
                id.append(c == '-' ? "_" : "Z%04x".formatted((int) c));
            }
        }
        return id.toString();
    }

    private static String quoted(String label) {
        String escaped = label.replace("&", "#amp;").replace("\"", "#quot;").replace("<", "#lt;").replace(">", "#gt;");
        return "\"" + escaped.replace("\n", "<br/>") + "\"";
    }
}
