package dev.homelab.generator.load;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.generator.load.MergeRules.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Merges the documents of a file as Compose does: mappings key by key, lists one behind the other, scalars by the later. */
final class DocumentMerger {

    /** Two documents have values of different kinds in one place. */
    static final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Node node;

        Conflict(Node node, String message) {
            super(message, null, false, false);
            this.node = node;
        }

        Node node() {
            return node;
        }
    }

    private DocumentMerger() {}

    /**
     * What two documents say together. Tags stay: they speak to files that come before this one, too.
     *
     * @throws Conflict if they cannot be merged
     */
    static Mapping merge(Mapping earlier, Mapping later) {
        return mappings(earlier, later, Trail.ROOT);
    }

    private static Node merge(Node earlier, Node later, Trail trail) {
        if (later instanceof Tagged) {
            return later;
        }
        if (earlier instanceof Tagged tagged) {
            boolean gone = tagged.tag() == Tagged.Tag.RESET;
            return gone ? later : new Tagged(tagged.tag(), merge(tagged.value(), later, trail));
        }
        Rule rule = MergeRules.at(trail);
        if (rule == Rule.REPLACE) {
            return later;
        }
        if (later instanceof Scalar.Null || earlier instanceof Scalar.Null) {
            return later instanceof Scalar.Null ? earlier : later;
        }
        return byRule(rule, earlier, later, trail);
    }

    private static Node byRule(Rule rule, Node earlier, Node later, Trail trail) {
        return switch (rule) {
            case TO_LIST -> concatenated(list(earlier), list(later));
            case NAMES -> mappings(names(earlier), names(later), trail);
            case DEPENDENCIES -> mappings(dependencies(earlier), dependencies(later), trail);
            case BUILD -> mappings(build(earlier), build(later), trail);
            case LOGGING -> isOtherDriver(earlier, later) ? later : plain(earlier, later, trail);
            case LIMIT -> later instanceof Mapping && earlier instanceof Mapping ? plain(earlier, later, trail) : later;
            case SUBNETS -> subnets(earlier, later, trail);
            default -> plain(earlier, later, trail);
        };
    }

    private static Node plain(Node earlier, Node later, Trail trail) {
        if (earlier instanceof Mapping first) {
            return mappings(first, mapping(later, trail), trail);
        }
        if (earlier instanceof Sequence first) {
            if (later instanceof Sequence second) {
                return concatenated(first, second);
            }
            throw new Conflict(later, "A list in an earlier document cannot be merged with a %s.".formatted(later.kind()));
        }
        return later;
    }

    private static Mapping mapping(Node later, Trail trail) {
        if (later instanceof Mapping mapping) {
            return mapping;
        }
        throw new Conflict(later, "A mapping in an earlier document cannot be merged with a %s.".formatted(later.kind()));
    }

    private static Mapping mappings(Mapping earlier, Mapping later, Trail trail) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        earlier.entries().forEach(entry -> entries.put(entry.key(), entry));
        for (Mapping.Entry entry : later.entries()) {
            Mapping.Entry before = entries.get(entry.key());
            entries.put(entry.key(), before == null ? entry : new Mapping.Entry(
                    entry.key(),
                    merge(before.value(), entry.value(), trail.below(entry.key())),
                    lines(before.comment(), entry.comment())));
        }
        return new Mapping(List.copyOf(entries.values()), lines(earlier.foot(), later.foot()));
    }

    private static Sequence concatenated(Sequence first, Sequence second) {
        return new Sequence(
                Stream.concat(first.items().stream(), second.items().stream()).toList(), lines(first.foot(), second.foot()));
    }

    private static String lines(String first, String second) {
        return Stream.of(first, second).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** A mapping as {@code KEY=VALUE}, one value as a list of it. */
    private static Sequence list(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence;
        }
        if (!(node instanceof Mapping mapping)) {
            return Sequence.of(List.of(node));
        }
        return new Sequence(mapping.entries().stream().flatMap(DocumentMerger::pairs).toList(), mapping.foot());
    }

    private static Stream<Sequence.Item> pairs(Mapping.Entry entry) {
        if (entry.value() instanceof Sequence several) {
            return several.items().stream().map(item -> pair(entry.key(), item.value(), item.comment()));
        }
        return Stream.of(pair(entry.key(), entry.value(), entry.comment()));
    }

    private static Sequence.Item pair(String key, Node value, String comment) {
        boolean absent = !(value instanceof Scalar) || value instanceof Scalar.Null;
        return new Sequence.Item(Scalar.of(absent ? key : key + "=" + ((Scalar) value).text()), comment);
    }

    private static Mapping names(Node node) {
        return named(node, Scalar.none());
    }

    private static Mapping dependencies(Node node) {
        return named(node, Mapping.builder().put("condition", "service_started").build());
    }

    private static Mapping named(Node node, Node value) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        if (!(node instanceof Sequence list)) {
            throw new Conflict(node, "A %s stands where names are listed.".formatted(node.kind()));
        }
        Mapping.Builder names = Mapping.builder();
        for (Sequence.Item item : list.items()) {
            names.put(item.value() instanceof Scalar name ? name.text() : "", value, item.comment());
        }
        return names.build();
    }

    private static Mapping build(Node node) {
        return node instanceof Mapping mapping ? mapping : Mapping.builder().put("context", node).build();
    }

    private static boolean isOtherDriver(Node earlier, Node later) {
        Optional<Node> first = earlier instanceof Mapping mapping ? mapping.get("driver") : Optional.empty();
        Optional<Node> second = later instanceof Mapping mapping ? mapping.get("driver") : Optional.empty();
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** Address pools are told apart by their subnets. */
    private static Node subnets(Node earlier, Node later, Trail trail) {
        if (!(earlier instanceof Sequence first) || !(later instanceof Sequence second)) {
            return plain(earlier, later, trail);
        }
        Map<Optional<Node>, Sequence.Item> pools = new LinkedHashMap<>();
        Stream.concat(first.items().stream(), second.items().stream()).forEach(item -> pools.merge(
                item.value() instanceof Mapping pool ? pool.get("subnet") : Optional.of(item.value()),
                item,
                (before, after) -> new Sequence.Item(
                        plain(before.value(), after.value(), trail.below("*")), lines(before.comment(), after.comment()))));
        return new Sequence(List.copyOf(pools.values()), lines(first.foot(), second.foot()));
    }
}
