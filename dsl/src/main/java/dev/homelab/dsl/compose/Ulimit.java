// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * The Compose object Ulimit.
 */
public final class Ulimit extends ComposeObject {
    /**
     * {@code hard}.
     */
    public static final Property<Int> HARD = new Property<>("hard", Codecs.INT);

    /**
     * {@code soft}.
     */
    public static final Property<Int> SOFT = new Property<>("soft", Codecs.INT);

    private static final List<Property<?>> PROPERTIES = List.of(
    HARD,
    SOFT);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Ulimit> CODEC = ObjectCodec.of(Builder::new, Builder::build).withShortForm(new UlimitForm());

    private Ulimit(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code hard}.
     */
    public Optional<Int> hard() {
        return get(HARD);
    }

    /**
     * Compose attribute {@code soft}.
     */
    public Optional<Int> soft() {
        return get(SOFT);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Ulimit}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Compose attribute {@code hard}.
         */
        public Builder hard(Int value) {
            return set(HARD, value);
        }

        /**
         * Compose attribute {@code hard}.
         */
        public Builder hard(long value) {
            return hard(Int.of(value));
        }

        /**
         * Compose attribute {@code soft}.
         */
        public Builder soft(Int value) {
            return set(SOFT, value);
        }

        /**
         * Compose attribute {@code soft}.
         */
        public Builder soft(long value) {
            return soft(Int.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Ulimit build() {
            return new UlimitForm().checked(new Ulimit(this));
        }
    }
}
