// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * A limit of the kernel for each process; a single number is both bounds, -1 is no limit.
 */
public final class Ulimit extends ComposeObject {
    /**
     * {@code soft}.
     */
    public static final Property<Int> SOFT = new Property<>("soft", Codecs.INT);

    /**
     * {@code hard}.
     */
    public static final Property<Int> HARD = new Property<>("hard", Codecs.INT);

    private static final List<Property<?>> PROPERTIES = List.of(
            SOFT,
            HARD);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Ulimit> CODEC = ObjectCodec.of(Builder::new, Ulimit::new).withShortForm(new UlimitForm());

    private Ulimit(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Bound in force, which the process can raise as far as {@code hard}.
     */
    public Optional<Int> soft() {
        return get(SOFT);
    }

    /**
     * Bound that the process cannot raise without privilege.
     */
    public Optional<Int> hard() {
        return get(HARD);
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
         * Bound in force, which the process can raise as far as {@code hard}.
         */
        public Builder soft(Int value) {
            return set(SOFT, value);
        }

        /**
         * Bound in force, which the process can raise as far as {@code hard}.
         */
        public Builder soft(long value) {
            return soft(Int.of(value));
        }

        /**
         * Bound that the process cannot raise without privilege.
         */
        public Builder hard(Int value) {
            return set(HARD, value);
        }

        /**
         * Bound that the process cannot raise without privilege.
         */
        public Builder hard(long value) {
            return hard(Int.of(value));
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
