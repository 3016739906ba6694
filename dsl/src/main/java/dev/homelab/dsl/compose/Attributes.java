package dev.homelab.dsl.compose;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of one Compose object, with the line that declared each and the comment that goes with it.
 *
 * <p>Notes are kept by the place below the object: {@code image}, {@code environment.TZ}, {@code ports[0]}; a comment below
 * the last member of {@code environment} by {@code environment[]}, one at the end of the object by {@code []}.
 */
final class Attributes {
    /** What stands behind the place of a comment below its last member. */
    static final String FOOT = "[]";

    private final Map<Property<?>, Object> values;
    private final Map<String, Node> others;
    private final Notes notes;
    private final Notation notation;

    Attributes(Map<Property<?>, Object> values, Map<String, Node> others, Notes notes, Notation notation) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        this.notes = notes;
        this.notation = notation;
    }

    @SuppressWarnings("unchecked") // a builder puts only values of the property's own type
    <T> Optional<T> get(Property<T> property) {
        return Optional.ofNullable((T) values.get(property));
    }

    Set<Property<?>> present() {
        return values.keySet();
    }

    boolean isEmpty() {
        return values.isEmpty() && others.isEmpty();
    }

    boolean hasOnly(Property<?> property) {
        return values.size() == 1 && others.isEmpty() && values.containsKey(property);
    }

    Notation notation() {
        return notation;
    }

    Map<String, Node> others() {
        return others;
    }

    Map<String, Origin> origins() {
        return notes.origins();
    }

    Map<String, String> comments() {
        return notes.comments();
    }

    Mapping toNode(List<Property<?>> order, Site site) {
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Property<?> property : order) {
            if (values.containsKey(property)) {
                entries.add(entry(property, site));
            }
        }
        others.forEach((key, node) -> entries.add(new Mapping.Entry(key, node, comment(key))));
        return new Mapping(entries, comment(FOOT));
    }

    private <T> Mapping.Entry entry(Property<T> property, Site site) {
        String name = property.name();
        Node node = property.codec().write(get(property).orElseThrow(), site);
        return new Mapping.Entry(name, notes.comments().isEmpty() ? node : commented(name, node), comment(name));
    }

    private String comment(String place) {
        return notes.comments().getOrDefault(place, "");
    }

    /** The node with the comments of its direct members. */
    Node commented(String name, Node node) {
        String foot = comment(name + FOOT);
        if (node instanceof Mapping mapping) {
            return new Mapping(
                    mapping.entries().stream().map(entry -> commented(name, entry)).toList(),
                    foot.isEmpty() ? mapping.foot() : foot);
        }
        if (node instanceof Sequence sequence) {
            List<Sequence.Item> items = new ArrayList<>();
            for (Sequence.Item item : sequence.items()) {
                String comment = comment(name + "[" + items.size() + "]");
                String ofKey = item.value() instanceof Scalar key ? comment(name + "." + key.text()) : "";
                items.add(comment.isEmpty() && ofKey.isEmpty()
                        ? item
                        : new Sequence.Item(item.value(), comment.isEmpty() ? ofKey : comment));
            }
            return new Sequence(items, foot.isEmpty() ? sequence.foot() : foot);
        }
        return node;
    }

    private Mapping.Entry commented(String name, Mapping.Entry entry) {
        String comment = comment(name + "." + entry.key());
        return comment.isEmpty() ? entry : new Mapping.Entry(entry.key(), entry.value(), comment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes attributes
                && values.equals(attributes.values)
                && others.equals(attributes.others)
                && notation.equals(attributes.notation);
    }

    @Override
    public int hashCode() {
        return 31 * values.hashCode() + others.hashCode();
    }
}
