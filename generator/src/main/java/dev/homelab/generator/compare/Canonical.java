package dev.homelab.generator.compare;

import dev.homelab.dsl.compose.ComposeObject;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.compose.Property;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.ComposeValue;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.External;
import dev.homelab.dsl.value.FileMode;
import dev.homelab.dsl.value.Flag;
import dev.homelab.dsl.value.HealthTest;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Brings what Compose takes in several forms into one, so that equal meanings are equal trees: long forms, sorted keys, scalars
 * as text, lists without an order as sorted sets, ports and mounts as mappings by what makes them one. What cannot be read
 * stays as it is.
 */
final class Canonical {
    /** Lists of which Compose keeps the order. */
    private static final Set<String> ORDERED = Set.of(
            "command", "entrypoint", "test", "env_file", "label_file", "dns", "dns_search", "post_start", "pre_stop", "pre_start", "watch");

    /** What is there where nothing is said; by the name of the property. */
    private static final Map<String, String> DEFAULTS = new TreeMap<>(Map.ofEntries(
            Map.entry("protocol", "tcp"), Map.entry("mode", "ingress"), Map.entry("read_only", "false"),
            Map.entry("privileged", "false"), Map.entry("init", "false"), Map.entry("tty", "false"),
            Map.entry("stdin_open", "false"), Map.entry("external", "false"), Map.entry("create_host_path", "true"),
            Map.entry("required", "true")));

    private final Paths paths;

    Canonical(Paths paths) {
        this.paths = paths;
    }

    /** An object that has these properties; extension keys are left out, which mean nothing to Compose. */
    Mapping object(List<Property<?>> properties, Mapping raw) {
        Map<String, Node> members = new TreeMap<>();
        for (Mapping.Entry entry : raw.entries()) {
            if (!entry.key().startsWith("x-")) {
                Optional<Property<?>> property =
                        properties.stream().filter(known -> known.name().equals(entry.key())).findFirst();
                put(members, entry.key(), property.map(known -> read(known, entry.value())).orElseGet(() -> plain(entry.value())));
            }
        }
        members.computeIfPresent("file", (key, file) -> paths.resolved(file));
        return Mapping.of(members);
    }

    private static void put(Map<String, Node> members, String key, Node value) {
        boolean empty = value instanceof Mapping mapping && mapping.isEmpty() || value instanceof Sequence list && list.items().isEmpty();
        boolean says = !(value instanceof Scalar scalar && scalar.text().equals(DEFAULTS.get(key)));
        if (says && !(empty && !Set.of("command", "entrypoint", "build").contains(key))) {
            members.put(key, value);
        }
    }

    private Node read(Property<?> property, Node node) {
        if (node instanceof Tagged tagged) {
            return tagged.tag() == Tagged.Tag.RESET ? tagged : new Tagged(tagged.tag(), read(property, tagged.value()));
        }
        try {
            return value(property.name(), property.codec().read(node));
        } catch (IllegalValueException asWritten) {
            return plain(node);
        }
    }

    private Node value(String name, Object value) {
        if (value instanceof ComposeObject object) {
            return object(name, object);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Node> members = new TreeMap<>();
            map.forEach((key, member) -> members.put(key.toString(), value("", member)));
            return Mapping.of(members);
        }
        if (value instanceof List<?> list) {
            return list(name, list);
        }
        return scalar(name, value);
    }

    private Node object(String name, ComposeObject object) {
        Map<String, Node> members = new TreeMap<>();
        for (Property<?> property : object.properties()) {
            object.get(property).ifPresent(member -> put(members, property.name(), value(property.name(), member)));
        }
        object.others().forEach((key, member) -> put(members, key, plain(member)));
        if (object instanceof Mount) {
            boolean bind = members.getOrDefault("type", Scalar.of("")).equals(Scalar.of("bind"));
            members.computeIfPresent("source", (key, source) -> bind ? paths.resolved(source) : source);
        }
        Set<String> files = Paths.MEMBERS.getOrDefault(name, Set.of());
        files.forEach(key -> members.computeIfPresent(key, (same, path) -> paths.resolved(path)));
        return Mapping.of(members);
    }

    private Node list(String name, List<?> list) {
        List<Node> items = list.stream().map(item -> value(name.equals("env_file") ? name : "", item)).toList();
        if (!list.isEmpty() && list.get(0) instanceof Port) {
            return keyed(items, PortText::of);
        }
        if (items.stream().anyMatch(item -> item instanceof Mapping mapping && mapping.get("target").isPresent())) {
            return keyed(items, item -> item.get("target").or(() -> item.get("source")).map(Canonical::text).orElse(""));
        }
        if (items.stream().anyMatch(item -> item instanceof Mapping mapping && mapping.get("source").isPresent())) {
            return keyed(items, item -> item.get("source").map(Canonical::text).orElse(""));
        }
        return ORDERED.contains(name) ? Sequence.of(items) : set(items);
    }

    /** Items by what makes each the one it is; of several with one key the last counts, as it does for Compose. */
    private static Mapping keyed(List<Node> items, Function<Mapping, String> key) {
        Map<String, Node> members = new TreeMap<>();
        items.forEach(item -> members.put(item instanceof Mapping mapping ? key.apply(mapping) : text(item), item));
        return Mapping.of(members);
    }

    private static Sequence set(List<Node> items) {
        Map<String, Node> sorted = new TreeMap<>();
        items.forEach(item -> sorted.put(item.toString(), item));
        return Sequence.of(List.copyOf(sorted.values()));
    }

    private Node scalar(String name, Object value) {
        if (value instanceof Duration duration && duration.value().isPresent()) {
            return Scalar.of(Quantities.duration(duration.value().get()));
        }
        if (value instanceof ByteSize size && size.bytes().isPresent()) {
            return Scalar.of(Quantities.bytes(size.bytes().getAsLong()));
        }
        if (value instanceof FileMode mode && mode.bits().isPresent()) {
            return Scalar.of(Integer.toOctalString(mode.bits().getAsInt()));
        }
        if (value instanceof Command command) {
            return command(command);
        }
        if (value instanceof HealthTest test) {
            return healthTest(test);
        }
        if (value instanceof External external) {
            return Scalar.of(external.flag().text().at(Sites.COMPOSE_NOTATION));
        }
        if (value instanceof Text text) {
            return text.isNone() ? Scalar.none() : Scalar.of(Interpolations.braced(text));
        }
        if (value instanceof Flag flag && flag.value().isPresent()) {
            return Scalar.of(flag.value().get().toString());
        }
        if (value instanceof TextValue some) {
            return Scalar.of(Quantities.number(Interpolations.braced(some.text())));
        }
        return value instanceof ComposeValue some ? plain(some.toNode(Sites.COMPOSE_NOTATION)) : Scalar.of(String.valueOf(value));
    }

    /** A line without quotes is its words. */
    private static Node command(Command command) {
        if (command.form() == Command.Form.IMAGE) {
            return Scalar.none();
        }
        List<String> words = command.words().stream().map(Interpolations::braced).toList();
        boolean simple = command.form() == Command.Form.LINE && !words.get(0).matches("(?s).*[\"'\\\\`].*");
        List<String> split = simple ? List.of(words.get(0).strip().split("\\s+")) : words;
        return command.form() == Command.Form.LINE && !simple ? Scalar.of(words.get(0)) : Sequence.of(split.toArray(String[]::new));
    }

    private static Node healthTest(HealthTest test) {
        List<String> words = new ArrayList<>();
        Node written = test.toNode(Sites.COMPOSE_NOTATION);
        if (written instanceof Scalar) {
            words.add("CMD-SHELL");
            test.words().forEach(word -> words.add(Interpolations.braced(word)));
        } else {
            ((Sequence) written).nodes().forEach(word -> words.add(text(word)));
        }
        return Sequence.of(words.toArray(String[]::new));
    }

    /** Any node, without comments: scalars as text, keys sorted. */
    static Node plain(Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, Node> members = new TreeMap<>();
            mapping.entries().forEach(entry -> members.put(entry.key(), plain(entry.value())));
            return Mapping.of(members);
        }
        if (node instanceof Sequence list) {
            return Sequence.of(list.nodes().stream().map(Canonical::plain).toList());
        }
        if (node instanceof Tagged tagged) {
            return new Tagged(tagged.tag(), plain(tagged.value()));
        }
        return node instanceof Scalar.Null ? node : Scalar.of(Interpolations.braced(Text.parse(text(node))));
    }

    /** The characters of a scalar; the whole of anything else. */
    static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : node.toString();
    }

    /** The keys of two mappings. */
    static Set<String> keys(Mapping one, Mapping other) {
        Set<String> keys = new TreeSet<>(one.keys());
        keys.addAll(other.keys());
        return keys;
    }
}
