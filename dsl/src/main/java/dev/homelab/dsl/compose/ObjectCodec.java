package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes and reads a kind of Compose object.
 *
 * @param <T> the kind
 * @param <B> its builder
 */
public final class ObjectCodec<T extends ComposeObject, B extends ComposeObjectBuilder<B>> implements Codec<T> {
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Optional<ShortForm<T>> shortForm;

    private ObjectCodec(Supplier<B> builder, Function<B, T> build, Optional<ShortForm<T>> shortForm) {
        this.builder = builder;
        this.build = build;
        this.shortForm = shortForm;
    }

    /** A kind of object that is always a mapping. */
    public static <T extends ComposeObject, B extends ComposeObjectBuilder<B>> ObjectCodec<T, B> of(
            Supplier<B> builder, Function<B, T> build) {
        return new ObjectCodec<>(builder, build, Optional.empty());
    }

    /** The same kind of object, which can also be one scalar. */
    public ObjectCodec<T, B> withShortForm(ShortForm<T> form) {
        return new ObjectCodec<>(builder, build, Optional.of(form));
    }

    /** The same kind of object, which can also be the value of one of its attributes. */
    public <V> ObjectCodec<T, B> withShortForm(Property<V> property) {
        return withShortForm(new ShortForm<>() {
            @Override
            public T read(Scalar scalar) {
                return build.apply(builder.get().set(property, property.codec().read(scalar)));
            }

            @Override
            public Optional<Node> write(T object, Site site) {
                return object.hasOnly(property)
                        ? object.get(property).flatMap(value -> alone(property.codec().write(value, site)))
                        : Optional.empty();
            }

            /** One value alone; a list of one is that one. */
            private Optional<Node> alone(Node written) {
                Node only = written instanceof Sequence list && list.items().size() == 1 ? list.nodes().get(0) : written;
                return Optional.of(only).filter(Scalar.class::isInstance);
            }
        });
    }

    @Override
    public Node write(T object, Site site) {
        Optional<Tagged.Tag> tag = object.tag();
        if (tag.isPresent()) {
            boolean gone = tag.get() == Tagged.Tag.RESET;
            return new Tagged(tag.get(), gone ? Scalar.none() : object.toMapping(site));
        }
        return shortForm.filter(form -> !object.isSpelledOut()).flatMap(form -> form.write(object, site)).orElseGet(() -> object.toNode(site));
    }

    @Override
    public T read(Node node) {
        if (node instanceof Tagged tagged) {
            B empty = builder.get().tagged(tagged.tag());
            return build.apply(tagged.tag() == Tagged.Tag.RESET ? empty : empty.readAll(Codecs.mapping(tagged.value())));
        }
        if (node instanceof Scalar.Null) {
            return build.apply(builder.get());
        }
        if (node instanceof Scalar scalar && shortForm.isPresent()) {
            return read(shortForm.get(), scalar);
        }
        B read = builder.get().readAll(Codecs.mapping(node));
        return build.apply(shortForm.filter(ShortForm::isToldFromMapping).isPresent() ? read.spelledOut() : read);
    }

    private static <T> T read(ShortForm<T> form, Scalar scalar) {
        try {
            return form.read(scalar);
        } catch (IllegalValueException e) {
            throw e.at(scalar);
        }
    }
}
