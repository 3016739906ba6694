package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The codecs of single values and the ways to make lists and maps of them. */
public final class Codecs {

    /** A string with its interpolations; null is {@link Text#none()}. */
    public static final Codec<Text> TEXT = codec(
            (text, site) -> text.isNone() ? Scalar.none() : Scalar.of(text.at(site)),
            node -> node instanceof Scalar.Null ? Text.none() : Text.parse(scalar(node, "a string").text()));

    /** {@link Flag}. */
    public static final Codec<Flag> FLAG = leaf(Flag::of);
    /** {@link Int}. */
    public static final Codec<Int> INT = leaf(Int::of);
    /** {@link Decimal}. */
    public static final Codec<Decimal> DECIMAL = leaf(Decimal::of);
    /** {@link Duration}. */
    public static final Codec<Duration> DURATION = leaf(Duration::of);
    /** {@link ByteSize}. */
    public static final Codec<ByteSize> BYTE_SIZE = codec(
            ByteSize::toNode,
            node -> node instanceof Scalar.Num number
                    ? ByteSize.read(number)
                    : ByteSize.of(Text.parse(scalar(node, "one value").text())));
    /** {@link Image}. */
    public static final Codec<Image> IMAGE = leaf(Image::of);
    /** {@link Restart}. */
    public static final Codec<Restart> RESTART = leaf(Restart::read);
    /** {@link DeviceCount}. */
    public static final Codec<DeviceCount> DEVICE_COUNT = leaf(DeviceCount::of);
    /** {@link Command}. */
    public static final Codec<Command> COMMAND = codec(Command::toNode, Command::read);
    /** {@link HealthTest}. */
    public static final Codec<HealthTest> HEALTH_TEST = codec(HealthTest::toNode, HealthTest::read);
    /** {@link External}. */
    public static final Codec<External> EXTERNAL = codec(External::toNode, External::read);
    /** {@link FileMode}; a number is the value of the bits. */
    public static final Codec<FileMode> FILE_MODE = codec(
            FileMode::toNode,
            node -> node instanceof Scalar.Num number
                    ? FileMode.ofBits(Int.of(Text.of(number.text())).value().orElseThrow())
                    : FileMode.of(TEXT.read(node)));
    /**
     * Names with a value each, as a mapping or as a list of {@code NAME=VALUE}. The names are in Compose's notation: a
     * list may have variables in them, a mapping cannot.
     */
    public static final Codec<Map<String, Text>> KEY_VALUES = codec(KeyValues::write, KeyValues::read);
    /** One text or several. */
    public static final Codec<List<Text>> TEXTS = listOrOne(TEXT);
    /** Names with a value each, as a mapping. */
    public static final Codec<Map<String, Text>> OPTIONS = map(TEXT);
    /** One text or several, where one is written alone. */
    public static final Codec<List<Text>> OPTION_VALUE = listOrOne(TEXT, true);
    /** Host names with an address or several each, as a mapping or as a list of {@code HOST=IP}. */
    public static final Codec<Map<String, List<Text>>> EXTRA_HOSTS = codec(KeyValues::writeHosts, KeyValues::readHosts);

    private Codecs() {}

    private static <T> Codec<T> codec(Writer<T> writer, Function<Node, T> reader) {
        return new Codec<>() {
            @Override
            public Node write(T value, Site site) {
                return writer.write(value, site);
            }

            @Override
            public T read(Node node) {
                try {
                    return reader.apply(node);
                } catch (IllegalValueException e) {
                    throw e.at(node);
                }
            }
        };
    }

    /** The first half of a codec. */
    private interface Writer<T> {
        Node write(T value, Site site);
    }

    /** A codec of a value that is one scalar. */
    public static <T extends TextValue> Codec<T> leaf(Function<Text, T> parser) {
        return codec(TextValue::toNode, node -> parser.apply(Text.parse(scalar(node, "one value").text())));
    }

    /** A list. */
    public static <T> Codec<List<T>> list(Codec<T> item) {
        return codec(
                (values, site) -> Sequence.of(values.stream().map(value -> item.write(value, site)).toList()),
                node -> sequence(node).nodes().stream().map(item::read).toList());
    }

    /** A list that may be given as its only item. */
    public static <T> Codec<List<T>> listOrOne(Codec<T> item) {
        return listOrOne(item, false);
    }

    private static <T> Codec<List<T>> listOrOne(Codec<T> item, boolean writeOne) {
        Codec<List<T>> list = list(item);
        return codec(
                (values, site) -> writeOne && values.size() == 1
                        ? item.write(values.get(0), site)
                        : list.write(values, site),
                node -> node instanceof Sequence ? list.read(node) : List.of(item.read(node)));
    }

    /** Keys that the author chooses. */
    public static <T> Codec<Map<String, T>> map(Codec<T> value) {
        return codec(
                (values, site) -> {
                    Mapping.Builder mapping = Mapping.builder();
                    values.forEach((key, each) -> mapping.put(key, value.write(each, site)));
                    return mapping.build();
                },
                node -> {
                    Map<String, T> values = new LinkedHashMap<>();
                    mapping(node).entries().forEach(entry -> values.put(entry.key(), value.read(entry.value())));
                    return Collections.unmodifiableMap(values);
                });
    }

    /**
     * Keys that the author chooses, where a key without anything more to say may stand alone.
     *
     * @param plain the value of a key that stands alone in a list, or has null for its value
     */
    public static <T> Codec<Map<String, T>> namesOrMap(Codec<T> value, T plain) {
        Codec<T> nullable = codec(
                (each, site) -> each.equals(plain) && plain instanceof Emptiable e && e.isEmpty()
                        ? Scalar.none()
                        : value.write(each, site),
                node -> node instanceof Scalar.Null ? plain : value.read(node));
        Codec<Map<String, T>> map = map(nullable);
        return codec(
                (values, site) -> values.values().stream().allMatch(plain::equals)
                        ? Sequence.of(values.keySet().toArray(String[]::new))
                        : map.write(values, site),
                node -> {
                    if (!(node instanceof Sequence list)) {
                        return map.read(node);
                    }
                    Map<String, T> values = new LinkedHashMap<>();
                    list.nodes().forEach(name -> values.put(scalar(name, "a name").text(), plain));
                    return Collections.unmodifiableMap(values);
                });
    }

    static Scalar scalar(Node node, String expected) {
        if (node instanceof Scalar scalar) {
            return scalar;
        }
        throw new IllegalValueException("a " + node.kind(), expected).at(node);
    }

    private static Sequence sequence(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence;
        }
        throw new IllegalValueException("a " + node.kind(), "a list").at(node);
    }

    /** The node as a mapping. */
    public static Mapping mapping(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        throw new IllegalValueException("a " + node.kind(), "a mapping").at(node);
    }
}
