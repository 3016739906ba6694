// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * Limit to the bytes that move to or from one device.
 */
public final class BlkioLimit extends ComposeObject {
    /**
     * {@code path}.
     */
    public static final Property<Text> PATH = new Property<>("path", Codecs.TEXT);

    /**
     * {@code rate}.
     */
    public static final Property<ByteSize> RATE = new Property<>("rate", Codecs.BYTE_SIZE);

    private static final List<Property<?>> PROPERTIES = List.of(
            PATH,
            RATE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<BlkioLimit> CODEC = ObjectCodec.of(Builder::new, BlkioLimit::new);

    private BlkioLimit(ComposeObjectBuilder<?> builder) {
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
     * Bytes per second, with an optional unit as in {@code 10m}.
     */
    public Optional<ByteSize> rate() {
        return get(RATE);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link BlkioLimit}.
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
         * Bytes per second, with an optional unit as in {@code 10m}.
         */
        public Builder rate(ByteSize value) {
            return set(RATE, value);
        }

        /**
         * Bytes per second, with an optional unit as in {@code 10m}.
         */
        public Builder rate(String value) {
            return rate(ByteSize.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public BlkioLimit build() {
            return new BlkioLimit(this);
        }
    }
}
