package dev.homelab.generator.explain;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Places below a node, written as findings write them: {@code environment.TZ}, {@code ports[0]}. */
final class Places {
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[]+)");
    private static final int LONGEST = 80;

    private Places() {}

    /** The attribute that a place lies in. */
    static String attribute(String place) {
        return place.split("[.\\[]", 2)[0];
    }

    /** What stands at a place. A key may have dots of its own: of several readings the one that leads somewhere counts. */
    static Optional<Node> find(Node node, String place) {
        if (place.isEmpty()) {
            return Optional.of(node);
        }
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> starts(place, entry.key()))
                    .map(entry -> find(entry.value(), rest(place, entry.key())))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        Matcher step = STEP.matcher(place);
        if (node instanceof Sequence list && step.lookingAt() && step.group(1) != null) {
            int index = Integer.parseInt(step.group(1));
            return index < list.items().size() ? find(list.nodes().get(index), rest(place, step.group())) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean starts(String place, String key) {
        return place.startsWith(key)
                && (place.length() == key.length() || place.charAt(key.length()) == '.' || place.charAt(key.length()) == '[');
    }

    private static String rest(String place, String step) {
        String rest = place.substring(step.length());
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }

    /** A node in one line of at most 80 characters. */
    static String shown(Node node) {
        String text = flow(node).replace("\n", "\\n");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static String flow(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + ": " + flow(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence list) {
            return list.nodes().stream().map(Places::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Scalar scalar ? scalar.text() : node.toString();
    }
}
