package dev.homelab.generator.map.format;

import dev.homelab.generator.map.Link;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects edges: those between two vertices that mean the same are one, with the labels of all. */
final class Edges {
    private static final int WORDS_IN_A_LINE = 2;

    private record Line(String from, String to, Graph.Meaning meaning) {}

    private final Map<Line, Set<String>> labels = new LinkedHashMap<>();

    void add(String from, String to, String label, Graph.Meaning meaning) {
        Set<String> words = labels.computeIfAbsent(new Line(from, to, meaning), key -> new LinkedHashSet<>());
        if (!label.isEmpty()) {
            words.add(label);
        }
    }

    void add(String from, String to, Link link) {
        if (link.isRoute()) {
            link.sites().forEach(site -> add(from, to, site, Graph.Meaning.ROUTE));
        } else if (link.waitsUntil().isPresent()) {
            add(from, to, link.waitsUntil().get().equals("ended") ? "ended" : "", Graph.Meaning.WAITS);
        } else {
            add(from, to, "", Graph.Meaning.CALLS);
        }
    }

    List<Graph.Edge> all() {
        List<Graph.Edge> edges = new ArrayList<>();
        labels.forEach((line, words) ->
                edges.add(new Graph.Edge(line.from(), line.to(), inLines(words), line.meaning())));
        return edges;
    }

    /** Two words a line, so that a label does not become wider than what it connects. */
    static String inLines(Collection<String> words) {
        StringBuilder label = new StringBuilder();
        int count = 0;
        for (String word : words) {
            label.append(count == 0 ? "" : count % WORDS_IN_A_LINE == 0 ? ",\n" : ", ").append(word);
            count++;
        }
        return label.toString();
    }
}
