// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;

/**
 * What Compose does during development when source files change.
 */
public final class Develop extends ComposeObject {
    /**
     * {@code watch}.
     */
    public static final Property<List<Watch>> WATCH = new Property<>("watch", Codecs.list(Watch.CODEC));

    private static final List<Property<?>> PROPERTIES = List.of(
            WATCH);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Develop> CODEC = ObjectCodec.of(Builder::new, Develop::new);

    private Develop(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Rules for {@code docker compose watch}: which files to watch and what to do when they change.
     */
    public List<Watch> watch() {
        return get(WATCH).orElse(List.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Develop}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Rules for {@code docker compose watch}: which files to watch and what to do when they change.
         */
        public Builder watch(Watch... values) {
            return add(WATCH, List.of(values));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Develop build() {
            return new Develop(this);
        }
    }
}
