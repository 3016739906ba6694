package dev.homelab.dsl.compose;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.dsl.value.ComposeValue;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the attributes of a Compose object.
 *
 * <p>An attribute that is set again gets the new value; items are added to lists, entries to maps.
 *
 * @param <B> the type of the builder itself
 */
public abstract class ComposeObjectBuilder<B extends ComposeObjectBuilder<B>> {
    private final Map<Property<?>, Object> values = new LinkedHashMap<>();
    private final Map<String, Node> others = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private Optional<Tagged.Tag> tag = Optional.empty();
    private boolean spelledOut;
    private String last = "";
    private Optional<Origin> use = Optional.empty();

    /** This builder, as its own type. */
    protected abstract B self();

    /** What this kind of object can have, in the order in which it is written. */
    protected abstract List<Property<?>> properties();

    final Attributes attributes() {
        return new Attributes(values, others, new Notes(origins, comments), new Notation(tag, spelledOut));
    }

    /** The value that an attribute has so far. */
    protected final <T> Optional<T> current(Property<T> property) {
        return Optional.ofNullable(values.get(property)).map(ComposeObjectBuilder::cast);
    }

    /** Sets an attribute. */
    protected final <T> B set(Property<T> property, T value) {
        others.remove(property.name());
        values.put(property, value);
        return declared(property.name());
    }

    /** Takes an attribute away. */
    protected final B unset(Property<?> property) {
        values.remove(property);
        return declared(property.name());
    }

    /** Adds items to an attribute that is a list. */
    protected final <T> B add(Property<List<T>> property, List<T> items) {
        List<T> all = new ArrayList<>(items(property));
        for (T item : items) {
            all.add(item);
            declared(property.name() + "[" + (all.size() - 1) + "]");
        }
        others.remove(property.name());
        values.put(property, Collections.unmodifiableList(all));
        return self();
    }

    private <T> List<T> items(Property<List<T>> property) {
        Object items = values.get(property);
        return items == null ? List.of() : cast(items);
    }

    @SuppressWarnings("unchecked") // only values of a property's own type are put under it
    private static <T> T cast(Object value) {
        return (T) value;
    }

    /** Adds an entry to an attribute that is a map. */
    protected final <T> B put(Property<Map<String, T>> property, String key, T value) {
        Map<String, T> all = new LinkedHashMap<>();
        Object entries = values.get(property);
        if (entries != null) {
            all.putAll(ComposeObjectBuilder.<Map<String, T>>cast(entries));
        }
        all.put(key, value);
        others.remove(property.name());
        values.put(property, Collections.unmodifiableMap(all));
        return declared(property.name() + "." + key);
    }

    /**
     * Takes away what was declared so far.
     *
     * @param place an attribute such as {@code ports}, or an entry of one such as {@code environment.TZ}
     * @return whether there was such a thing
     */
    protected final boolean remove(String place) {
        int dot = place.indexOf('.');
        String name = dot < 0 ? place : place.substring(0, dot);
        Optional<Property<?>> property = property(name);
        boolean there = property.isPresent()
                && (dot < 0 ? values.remove(property.get()) != null : removeEntry(property.get(), place.substring(dot + 1)));
        if (there) {
            comments.keySet().removeIf(each -> isWithin(each, place));
            origins.keySet().removeIf(each -> isWithin(each, place));
        }
        return there;
    }

    private boolean removeEntry(Property<?> property, String key) {
        if (!(values.get(property) instanceof Map<?, ?> entries) || !entries.containsKey(key)) {
            return false;
        }
        Map<Object, Object> rest = new LinkedHashMap<>(entries);
        rest.remove(key);
        if (rest.isEmpty()) {
            values.remove(property);
        } else {
            others.remove(property.name());
            values.put(property, Collections.unmodifiableMap(rest));
        }
        return true;
    }

    private static boolean isWithin(String place, String whole) {
        return place.equals(whole) || place.startsWith(whole + ".") || place.startsWith(whole + "[");
    }

    /** Whether an entry of an attribute that is a map was declared so far. */
    protected final boolean has(Property<?> property, String key) {
        return values.get(property) instanceof Map<?, ?> entries && entries.containsKey(key);
    }

    private B declared(String place) {
        last = place;
        Origin here = Origin.here();
        origins.put(place, use.map(here::via).orElse(here));
        return self();
    }

    /** A comment that is written above what was set last. */
    public final B because(String comment) {
        comments.put(last, comment);
        return self();
    }

    /**
     * A comment that is written above an attribute or a member of one.
     *
     * @param place for example {@code environment}, {@code environment.TZ} or {@code ports[0]}
     */
    public final B above(String place, String comment) {
        comments.put(place, comment);
        return self();
    }

    /**
     * A comment that is written below the last member of an attribute, or of the object itself.
     *
     * @param place for example {@code environment}, or nothing for the object
     */
    public final B below(String place, String comment) {
        return above(place + Attributes.FOOT, comment);
    }

    /**
     * An extension key with a value of the vocabulary, which Compose keeps and ignores.
     *
     * @param name a name that starts with {@code x-}
     * @throws IllegalValueException if it starts otherwise
     */
    public final B extension(String name, ComposeValue value) {
        return extension(name, value.toNode(Sites.COMPOSE_NOTATION));
    }

    /**
     * An extension key, which Compose keeps and ignores.
     *
     * @param name a name that starts with {@code x-}
     * @throws IllegalValueException if it starts otherwise
     */
    public final B extension(String name, Node value) {
        if (!name.startsWith("x-")) {
            throw new IllegalValueException(name, "an extension key that starts with `x-`");
        }
        return unchecked(name, value);
    }

    /**
     * A key that Compose has and this library does not. It is reported, for a reviewer to see. An attribute that this
     * library has is read from the value, and takes the place of what was declared; only one with a tag, such as {@code
     * !reset}, is kept as it is.
     *
     * @throws IllegalValueException if the attribute cannot be read from the value
     */
    public final B unchecked(String key, Node value) {
        Optional<Property<?>> known = property(key);
        known.ifPresent(property -> {
            values.remove(property);
            read(property, value);
        });
        if (known.isEmpty()) {
            others.put(key, value);
        }
        return declared(key);
    }

    private Optional<Property<?>> property(String name) {
        return properties().stream().filter(property -> property.name().equals(name)).findFirst();
    }

    /** Says how Compose merges the object with that of an earlier file. */
    public final B tagged(Tagged.Tag how) {
        tag = Optional.of(how);
        return self();
    }

    /** Writes the object as a mapping even where a name or a number alone would do: Compose tells them apart. */
    public final B spelledOut() {
        spelledOut = true;
        return self();
    }

    /** Runs a part of the declaration that stands elsewhere, so that findings name both lines. */
    protected final B during(Runnable part) {
        Optional<Origin> outer = use;
        use = Optional.of(Origin.here());
        part.run();
        use = outer;
        return self();
    }

    /** Sets every attribute that a mapping of a document has. */
    final B readAll(Mapping mapping) {
        spelledOut = mapping.isEmpty();
        for (Mapping.Entry entry : mapping.entries()) {
            Optional<Property<?>> known = property(entry.key());
            known.ifPresentOrElse(property -> read(property, entry.value()), () -> keep(entry));
            keepComment(entry.key(), entry.comment());
            known.ifPresent(property -> readComments(entry.key(), entry.value(), values.get(property)));
        }
        keepComment(Attributes.FOOT, mapping.foot());
        return self();
    }

    private void keep(Mapping.Entry entry) {
        others.put(entry.key(), entry.value());
    }

    private <T> void read(Property<T> property, Node node) {
        try {
            T value = property.codec().read(node);
            boolean nothing = node instanceof Scalar.Null && value instanceof ComposeObject object && object.isEmpty();
            if (!nothing) {
                others.remove(property.name());
                values.put(property, value);
            }
        } catch (IllegalValueException e) {
            if (!hasTag(node)) {
                throw e.at(node);
            }
            others.put(property.name(), node);
        }
    }

    /** Whether a value speaks of another file's value, so that it is no value of its type by itself. */
    private static boolean hasTag(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream().anyMatch(entry -> hasTag(entry.value()));
        }
        return node instanceof Tagged || node instanceof Sequence list && list.nodes().stream().anyMatch(ComposeObjectBuilder::hasTag);
    }

    /** Keeps the comments of an attribute's members; an object keeps its own. */
    private void readComments(String name, Node node, Object value) {
        if (value instanceof ComposeObject) {
            return;
        }
        if (node instanceof Mapping members) {
            members.entries().forEach(member -> keepComment(name + "." + member.key(), member.comment()));
            keepComment(name + Attributes.FOOT, members.foot());
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                Sequence.Item item = list.items().get(i);
                keepComment(value instanceof Map<?, ?> map ? name + "." + key(map, item) : name + "[" + i + "]", item.comment());
            }
            keepComment(name + Attributes.FOOT, list.foot());
        }
    }

    /** The key that an item such as {@code NAME=VALUE} stands for. */
    private static String key(Map<?, ?> values, Sequence.Item item) {
        String text = item.value() instanceof Scalar scalar ? scalar.text() : "";
        return values.keySet().stream()
                .map(String.class::cast)
                .filter(key -> text.equals(key) || text.startsWith(key + "=") || text.startsWith(key + ":"))
                .findFirst()
                .orElse(text);
    }

    private void keepComment(String place, String comment) {
        if (!comment.isEmpty()) {
            comments.put(place, comment);
        }
    }
}
