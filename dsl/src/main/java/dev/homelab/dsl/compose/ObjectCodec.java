package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
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
                        ? object.get(property).map(value -> property.codec().write(value, site))
                        : Optional.empty();
            }
        });
    }

    @Override
    public Node write(T object, Site site) {
        return shortForm.flatMap(form -> form.write(object, site)).orElseGet(() -> object.toNode(site));
    }

    @Override
    public T read(Node node) {
        if (node instanceof Scalar scalar && !(node instanceof Scalar.Null) && shortForm.isPresent()) {
            return shortForm.get().read(scalar);
        }
        Mapping mapping = node instanceof Scalar.Null ? Mapping.builder().build() : Codecs.mapping(node);
        return build.apply(builder.get().readAll(mapping));
    }
}
