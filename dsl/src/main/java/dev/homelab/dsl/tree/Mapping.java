package dev.homelab.dsl.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keys with their values, in the order in which they are written.
 *
 * @param entries the entries; no key occurs twice
 * @param foot the comment below the last entry, empty for nothing; lines are separated by {@code \n}
 */
public record Mapping(List<Entry> entries, String foot) implements Node {

    /**
     * One key with its value.
     *
     * @param key the key
     * @param value the value
     * @param comment what stands above the key, empty for nothing; lines are separated by {@code \n}
     */
    public record Entry(String key, Node value, String comment) {
        public Entry {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(comment, "comment");
        }
    }

    public Mapping {
        entries = Collections.unmodifiableList(new ArrayList<>(entries));
        Objects.requireNonNull(foot, "foot");
    }

    /** Entries without a comment below the last. */
    public Mapping(List<Entry> entries) {
        this(entries, "");
    }

    /** A mapping without comments. */
    public static Mapping of(Map<String, ? extends Node> entries) {
        Builder builder = builder();
        entries.forEach(builder::put);
        return builder.build();
    }

    /** The value of a key. */
    public Optional<Node> get(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).map(Entry::value).findFirst();
    }

    /** The value of a key where it is a mapping, else an empty mapping. */
    public Mapping mapping(String key) {
        return get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast).orElse(new Mapping(List.of()));
    }

    /** Whether there is no entry. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The keys in order. */
    public List<String> keys() {
        return entries.stream().map(Entry::key).toList();
    }

    @Override
    public String kind() {
        return "mapping";
    }

    /** A builder of mappings. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects entries; a key that is put again keeps its place and gets the new value. */
    public static final class Builder {
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private String foot = "";

        private Builder() {}

        /** Sets a key. */
        public Builder put(String key, Node value) {
            return put(key, value, "");
        }

        /** Sets a key to a string. */
        public Builder put(String key, String value) {
            return put(key, Scalar.of(value), "");
        }

        /** Sets a key with a comment above it. */
        public Builder put(String key, Node value, String comment) {
            entries.put(key, new Entry(key, value, comment));
            return this;
        }

        /** A comment below the last entry. */
        public Builder foot(String comment) {
            foot = comment;
            return this;
        }

        /** The mapping. */
        public Mapping build() {
            return new Mapping(List.copyOf(entries.values()), foot);
        }
    }
}
