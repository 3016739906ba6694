package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node that still waits for its comments; {@link #finished} makes the tree's node of it, once. */
abstract class Draft {
    private final Position position;
    private final Optional<Tagged.Tag> tag;
    private Node finished;

    /** Characters and nodes, with what aliases repeat. */
    long weight = Limits.NODE;

    /** Levels below this node. */
    int height;

    Draft(Position position, Optional<Tagged.Tag> tag) {
        this.position = position;
        this.tag = tag;
    }

    final Position position() {
        return position;
    }

    /** The node of the tree. */
    final Node finished(SideTables tables) {
        if (finished == null) {
            Node node = finish(tables);
            tables.positions.put(node, position);
            finished = tag.<Node>map(each -> new Tagged(each, node)).orElse(node);
            tables.positions.put(finished, position);
        }
        return finished;
    }

    abstract Node finish(SideTables tables);

    final void counts(Draft member) {
        weight += member.weight;
        height = Math.max(height, member.height + 1);
    }

    /** A scalar. */
    static final class OfScalar extends Draft {
        private final Scalar scalar;
        private final boolean merge;

        /**
         * A scalar.
         *
         * @param merge whether it is a merge key where it is a key
         */
        OfScalar(Scalar scalar, boolean merge, Position position, Optional<Tagged.Tag> tag) {
            super(position, tag);
            this.scalar = scalar;
            this.merge = merge;
            weight += scalar.text().length();
        }

        Scalar scalar() {
            return scalar;
        }

        boolean isMerge() {
            return merge;
        }

        @Override
        Node finish(SideTables tables) {
            return scalar;
        }
    }

    /** A list. */
    static final class OfSequence extends Draft {
        final Foot comments;
        private final List<Slot> slots = new ArrayList<>();
        private final List<Draft> items = new ArrayList<>();

        OfSequence(Foot comments, Position position, Optional<Tagged.Tag> tag) {
            super(position, tag);
            this.comments = comments;
        }

        void add(Slot slot, Draft item) {
            slots.add(slot);
            items.add(item);
            counts(item);
        }

        List<Draft> items() {
            return items;
        }

        @Override
        Node finish(SideTables tables) {
            List<Sequence.Item> finished = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                finished.add(new Sequence.Item(items.get(i).finished(tables), slots.get(i).comment()));
            }
            return new Sequence(finished, comments.comment());
        }
    }

    /** A mapping. */
    static final class OfMapping extends Draft {
        final Foot comments;
        private final Map<String, Draft> values = new LinkedHashMap<>();
        private final Map<String, Slot> slots = new LinkedHashMap<>();
        private Optional<Slot> mergeKey = Optional.empty();
        private List<OfMapping> merged = List.of();

        OfMapping(Foot comments, Position position, Optional<Tagged.Tag> tag) {
            super(position, tag);
            this.comments = comments;
        }

        /** Adds an entry; the slot of an earlier entry with its key, where there is one. */
        Optional<Slot> add(String key, Slot slot, Draft value) {
            Slot earlier = slots.putIfAbsent(key, slot);
            values.putIfAbsent(key, value);
            counts(value);
            return Optional.ofNullable(earlier);
        }

        /** Adds the mappings of a merge key; the slot of an earlier merge key, where there is one. */
        Optional<Slot> merge(Slot slot, List<OfMapping> mappings) {
            Optional<Slot> earlier = mergeKey;
            mergeKey = Optional.of(slot);
            merged = mappings;
            mappings.forEach(this::counts);
            return earlier;
        }

        @Override
        Node finish(SideTables tables) {
            Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
            List<Mapping> sources = merged.stream().map(source -> (Mapping) untagged(source.finished(tables))).toList();
            boolean waiting = mergeKey.isPresent();
            for (Map.Entry<String, Draft> value : values.entrySet()) {
                Slot slot = slots.get(value.getKey());
                if (waiting && mergeKey.get().position().compareTo(slot.position()) < 0) {
                    addMerged(sources, entries, tables);
                    waiting = false;
                }
                Mapping.Entry entry =
                        new Mapping.Entry(value.getKey(), value.getValue().finished(tables), slot.comment());
                tables.positions.put(entry, slot.position());
                entries.put(entry.key(), entry);
            }
            if (waiting) {
                addMerged(sources, entries, tables);
            }
            Mapping mapping = new Mapping(new ArrayList<>(entries.values()), comments.comment());
            if (mergeKey.isPresent()) {
                tables.merged.put(mapping, sources);
            }
            return mapping;
        }

        /** Entries of merged mappings stand where the merge key stood, unless the mapping has a value of its own. */
        private void addMerged(List<Mapping> sources, Map<String, Mapping.Entry> entries, SideTables tables) {
            String comment = mergeKey.orElseThrow().comment();
            for (Mapping source : sources) {
                for (Mapping.Entry entry : source.entries()) {
                    if (!values.containsKey(entry.key()) && !entries.containsKey(entry.key())) {
                        Mapping.Entry merged = new Mapping.Entry(entry.key(), entry.value(), comment);
                        comment = "";
                        tables.positions.put(merged, tables.positions.get(entry));
                        tables.foreign.put(merged, true);
                        entries.put(merged.key(), merged);
                    }
                }
            }
        }

        private static Node untagged(Node node) {
            return node instanceof Tagged tagged ? tagged.value() : node;
        }
    }
}
