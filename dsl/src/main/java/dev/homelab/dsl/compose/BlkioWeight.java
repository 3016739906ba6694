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
 * Share of a container in the bandwidth of one device.
 */
public final class BlkioWeight extends ComposeObject {
    /**
     * {@code path}.
     */
    public static final Property<Text> PATH = new Property<>("path", Codecs.TEXT);

    /**
     * {@code weight}.
     */
    public static final Property<Int> WEIGHT = new Property<>("weight", Codecs.INT);

    private static final List<Property<?>> PROPERTIES = List.of(
            PATH,
            WEIGHT);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<BlkioWeight> CODEC = ObjectCodec.of(Builder::new, BlkioWeight::new);

    private BlkioWeight(ComposeObjectBuilder<?> builder) {
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
     * The share relative to other containers, from 10 to 1000.
     */
    public Optional<Int> weight() {
        return get(WEIGHT);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link BlkioWeight}.
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
         * The share relative to other containers, from 10 to 1000.
         */
        public Builder weight(Int value) {
            return set(WEIGHT, value);
        }

        /**
         * The share relative to other containers, from 10 to 1000.
         */
        public Builder weight(long value) {
            return weight(Int.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public BlkioWeight build() {
            return new BlkioWeight(this);
        }
    }
}
