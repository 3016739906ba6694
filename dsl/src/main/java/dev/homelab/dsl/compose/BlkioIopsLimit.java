// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * Limit to the operations on one device.
 */
public final class BlkioIopsLimit extends ComposeObject {
    /**
     * {@code path}.
     */
    public static final Property<Text> PATH = new Property<>("path", Codecs.TEXT);

    /**
     * {@code rate}.
     */
    public static final Property<Int> RATE = new Property<>("rate", Codecs.INT);

    private static final List<Property<?>> PROPERTIES = List.of(
            PATH,
            RATE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<BlkioIopsLimit> CODEC = ObjectCodec.of(Builder::new, BlkioIopsLimit::new);

    private BlkioIopsLimit(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The device, such as {@code /dev/sda}.
     */
    public Optional<Text> path() {
        return get(PATH);
    }

    /**
     * Operations per second.
     */
    public Optional<Int> rate() {
        return get(RATE);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link BlkioIopsLimit}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * The device, such as {@code /dev/sda}.
         */
        public Builder path(Text value) {
            return set(PATH, value);
        }

        /**
         * The device, such as {@code /dev/sda}.
         */
        public Builder path(String value) {
            return path(Text.of(value));
        }

        /**
         * The device, such as {@code /dev/sda}.
         */
        public Builder path(Reference value) {
            return path(Text.of(value));
        }

        /**
         * Operations per second.
         */
        public Builder rate(Int value) {
            return set(RATE, value);
        }

        /**
         * Operations per second.
         */
        public Builder rate(long value) {
            return rate(Int.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public BlkioIopsLimit build() {
            return new BlkioIopsLimit(this);
        }
    }
}
