package dev.homelab.generator.rewrite;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives a tree the order and the comments of another that says the same in other forms. A comment on what has no place
 * of its own any more goes to what it is part of.
 */
final class Arrangement {

    /**
     * A node with the comments of parts that it does not have.
     *
     * @param node the node
     * @param homeless lines of comments
     */
    private record Arranged(Node node, List<String> homeless) {
        static Arranged of(Node node) {
            return new Arranged(node, List.of());
        }
    }

    private Arrangement() {}

    /** The tree in the order, and with the comments, of an original. */
    static Mapping like(Mapping original, Mapping tree) {
        Arranged arranged = mapping(original, tree);
        Mapping mapping = (Mapping) arranged.node();
        return new Mapping(mapping.entries(), lines(mapping.foot(), arranged.homeless()));
    }

    private static Arranged arranged(Node original, Node node) {
        if (original instanceof Tagged tagged) {
            return node instanceof Tagged same
                    ? tagged(same, arranged(tagged.value(), same.value()))
                    : arranged(tagged.value(), node);
        }
        if (node instanceof Mapping mapping) {
            return original instanceof Mapping model ? mapping(model, mapping)
                    : original instanceof Sequence list ? mapping(asMapping(list), mapping) : Arranged.of(node);
        }
        if (node instanceof Sequence list) {
            return original instanceof Sequence model ? sequence(model, list)
                    : original instanceof Mapping mapping ? named(mapping, list) : Arranged.of(node);
        }
        return new Arranged(node, comments(original));
    }

    private static Arranged tagged(Tagged tagged, Arranged value) {
        return new Arranged(new Tagged(tagged.tag(), value.node()), value.homeless());
    }

    private static Arranged mapping(Mapping original, Mapping tree) {
        Map<String, Mapping.Entry> rest = new LinkedHashMap<>();
        tree.entries().forEach(entry -> rest.put(entry.key(), entry));
        List<Mapping.Entry> entries = new ArrayList<>();
        List<String> homeless = new ArrayList<>();
        for (Mapping.Entry model : original.entries()) {
            Mapping.Entry entry = rest.remove(model.key());
            if (entry == null) {
                homeless.addAll(split(model.comment()));
                homeless.addAll(comments(model.value()));
            } else {
                entries.add(entry(model, entry));
            }
        }
        entries.addAll(rest.values());
        if (entries.isEmpty()) {
            homeless.addAll(split(original.foot()));
        }
        return new Arranged(new Mapping(entries, entries.isEmpty() ? "" : original.foot()), homeless);
    }

    private static Mapping.Entry entry(Mapping.Entry model, Mapping.Entry entry) {
        Arranged value = arranged(model.value(), entry.value());
        return new Mapping.Entry(entry.key(), value.node(), lines(model.comment(), value.homeless()));
    }

    /** Items of lists of one length belong together in order; else those that read the same. */
    private static Arranged sequence(Sequence original, Sequence list) {
        boolean same = original.items().size() == list.items().size();
        List<Sequence.Item> models = new ArrayList<>(original.items());
        List<Sequence.Item> items = new ArrayList<>();
        List<String> homeless = new ArrayList<>();
        for (Sequence.Item item : list.items()) {
            Sequence.Item model = same ? models.remove(0) : takeEqual(models, item);
            if (model == null) {
                items.add(item);
            } else {
                Arranged value = arranged(model.value(), item.value());
                items.add(new Sequence.Item(value.node(), lines(model.comment(), value.homeless())));
            }
        }
        models.forEach(model -> {
            homeless.addAll(split(model.comment()));
            homeless.addAll(comments(model.value()));
        });
        if (items.isEmpty()) {
            homeless.addAll(split(original.foot()));
        }
        return new Arranged(new Sequence(items, items.isEmpty() ? "" : original.foot()), homeless);
    }

    private static Sequence.Item takeEqual(List<Sequence.Item> models, Sequence.Item item) {
        for (Sequence.Item model : models) {
            if (Objects.equals(text(model.value()), text(item.value()))) {
                models.remove(model);
                return model;
            }
        }
        return null;
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : node.toString();
    }

    /** A list of names or of {@code NAME=VALUE} as a mapping, for its order and comments. */
    private static Mapping asMapping(Sequence list) {
        Mapping.Builder names = Mapping.builder();
        for (Sequence.Item item : list.items()) {
            String name = text(item.value());
            int end = Stream.of(name.indexOf('='), name.indexOf(':')).filter(at -> at >= 0).findFirst().orElse(name.length());
            names.put(name.substring(0, end), item.value(), item.comment());
        }
        return new Mapping(names.build().entries(), list.foot());
    }

    /** A list of names that was a mapping. */
    private static Arranged named(Mapping original, Sequence list) {
        List<Sequence.Item> models = original.entries().stream()
                .map(entry -> new Sequence.Item(Scalar.of(entry.key()), lines(entry.comment(), comments(entry.value()))))
                .toList();
        return sequence(new Sequence(models, original.foot()), list);
    }

    /** All comments within a node, in order. */
    private static List<String> comments(Node node) {
        List<String> lines = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> {
                lines.addAll(split(entry.comment()));
                lines.addAll(comments(entry.value()));
            });
            lines.addAll(split(mapping.foot()));
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> {
                lines.addAll(split(item.comment()));
                lines.addAll(comments(item.value()));
            });
            lines.addAll(split(sequence.foot()));
        } else if (node instanceof Tagged tagged) {
            return comments(tagged.value());
        }
        return lines;
    }

    private static List<String> split(String comment) {
        return comment.isEmpty() ? List.of() : List.of(comment.split("\n", -1));
    }

    private static String lines(String comment, List<String> more) {
        return Stream.concat(split(comment).stream(), more.stream()).collect(Collectors.joining("\n"));
    }
}
