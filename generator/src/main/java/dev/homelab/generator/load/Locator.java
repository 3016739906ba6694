package dev.homelab.generator.load;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.schema.SchemaProblem;
import dev.homelab.generator.yaml.YamlFile;
import java.util.List;
import java.util.Optional;

/** Knows which place of a document a node or a path is, and which line and column. */
final class Locator {
    private static final String KEY = "the key `";

    private final YamlFile file;
    private final Node document;

    Locator(YamlFile file, Node document) {
        this.file = file;
        this.document = document;
    }

    /** What a value type says of a node. */
    Finding finding(Node node, IllegalValueException refusal) {
        Place place = new Place(file.name(), path(document, node, "").orElse(""));
        return at(node, Finding.error("value", place, "Found `%s`.".formatted(refusal.found()))
                .expected("Expected %s.".formatted(refusal.expected()))
                .fix("Write a value that Compose reads."));
    }

    /** Says that a date has no quotes. */
    Finding date(Scalar.Time date) {
        Place place = new Place(file.name(), path(document, date, "").orElse(""));
        return at(date, Finding.error("date", place, "Found `%s`, which YAML makes a date of.".formatted(date.text()))
                .expected("Expected a string or a number.")
                .fix("Write it in quotes."));
    }

    /** What the schema says of a place. */
    Finding finding(SchemaProblem problem) {
        Place place = new Place(file.name(), problem.path());
        Finding finding = Finding.error("schema", place, "Found %s.".formatted(problem.found()))
                .expected("Expected %s.".formatted(problem.expected()))
                .fix("Change the file; the Compose Specification does not allow this.");
        return origin(document, wholePath(problem)).map(finding::declaredAt).orElse(finding);
    }

    /** A key that is not allowed stands below the mapping that does not allow it. */
    private static String wholePath(SchemaProblem problem) {
        String found = problem.found();
        String key = found.startsWith(KEY) ? found.substring(KEY.length(), found.length() - 1) : "";
        return key.isEmpty() ? problem.path() : problem.path().isEmpty() ? key : problem.path() + "." + key;
    }

    /** A finding with the line and column of a node, where the file knows it. */
    Finding at(Node node, Finding finding) {
        return file.origin(node).map(finding::declaredAt).orElse(finding);
    }

    /** Whether a value below a path depends on variables, so that only Compose can judge it. */
    boolean isInterpolated(String path) {
        return isInterpolated(nearest(document, path));
    }

    private static boolean isInterpolated(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream().anyMatch(entry -> isInterpolated(entry.value()));
        }
        if (node instanceof Sequence sequence) {
            return sequence.nodes().stream().anyMatch(Locator::isInterpolated);
        }
        if (node instanceof Tagged tagged) {
            return isInterpolated(tagged.value());
        }
        return node instanceof Scalar.Str string && Text.parse(string.text()).literal().isEmpty();
    }

    /** Plain loops: a tree may be deep. */
    private static Optional<String> path(Node tree, Node wanted, String path) {
        if (tree == wanted) {
            return Optional.of(path);
        }
        Optional<String> found = Optional.empty();
        if (tree instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                found = path(entry.value(), wanted, path.isEmpty() ? entry.key() : path + "." + entry.key());
                if (found.isPresent()) {
                    return found;
                }
            }
        } else if (tree instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                found = path(list.items().get(i).value(), wanted, path + "[" + i + "]");
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return tree instanceof Tagged tagged ? path(tagged.value(), wanted, path) : found;
    }

    private Optional<Origin> origin(Node tree, String path) {
        Optional<Mapping.Entry> entry = Optional.empty();
        Node node = tree;
        String rest = path;
        Optional<Origin> nearest = file.origin(node);
        while (!rest.isEmpty()) {
            Optional<Step> step = Step.of(node, rest);
            if (step.isEmpty()) {
                return nearest;
            }
            entry = step.get().entry();
            node = step.get().node();
            rest = step.get().rest();
            nearest = entry.flatMap(file::origin).or(() -> file.origin(step.get().node())).or(() -> Optional.empty());
        }
        return nearest;
    }

    private static Node nearest(Node tree, String path) {
        Node node = tree;
        String rest = path;
        while (!rest.isEmpty()) {
            Optional<Step> step = Step.of(node, rest);
            if (step.isEmpty()) {
                return node;
            }
            node = step.get().node();
            rest = step.get().rest();
        }
        return node;
    }

    /**
     * One step along a path.
     *
     * @param entry the entry that the step leads to, where it leads to one
     * @param node the node that it leads to
     * @param rest what is left of the path
     */
    private record Step(Optional<Mapping.Entry> entry, Node node, String rest) {
        static Optional<Step> of(Node from, String path) {
            Node node = from instanceof Tagged tagged ? tagged.value() : from;
            if (node instanceof Sequence list && path.matches("\\[\\d+].*")) {
                int index = Integer.parseInt(path.substring(1, path.indexOf(']')));
                List<Node> nodes = list.nodes();
                return index >= nodes.size() ? Optional.empty() : Optional.of(
                        new Step(Optional.empty(), nodes.get(index), afterDot(path.substring(path.indexOf(']') + 1))));
            }
            if (!(node instanceof Mapping mapping)) {
                return Optional.empty();
            }
            return mapping.entries().stream()
                    .filter(entry -> path.equals(entry.key())
                            || path.startsWith(entry.key() + ".") || path.startsWith(entry.key() + "["))
                    .findFirst()
                    .map(entry -> new Step(
                            Optional.of(entry), entry.value(), afterDot(path.substring(entry.key().length()))));
        }

        private static String afterDot(String rest) {
            return rest.startsWith(".") ? rest.substring(1) : rest;
        }
    }
}
