// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * Options for a file system in memory.
 */
public final class TmpfsOptions extends ComposeObject {
    /**
     * {@code size}.
     */
    public static final Property<ByteSize> SIZE = new Property<>("size", Codecs.BYTE_SIZE);

    /**
     * {@code mode}.
     */
    public static final Property<Int> MODE = new Property<>("mode", Codecs.INT);

    private static final List<Property<?>> PROPERTIES = List.of(
            SIZE,
            MODE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<TmpfsOptions> CODEC = ObjectCodec.of(Builder::new, TmpfsOptions::new);

    private TmpfsOptions(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The most that it can hold, 0 bytes or more.
     */
    public Optional<ByteSize> size() {
        return get(SIZE);
    }

    /**
     * Permission bits of its root directory as a whole number: 1023 is octal 1777, which holds unless set.
     */
    public Optional<Int> mode() {
        return get(MODE);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link TmpfsOptions}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * The most that it can hold, 0 bytes or more.
         */
        public Builder size(ByteSize value) {
            return set(SIZE, value);
        }

        /**
         * The most that it can hold, 0 bytes or more.
         */
        public Builder size(String value) {
            return size(ByteSize.of(value));
        }

        /**
         * Permission bits of its root directory as a whole number: 1023 is octal 1777, which holds unless set.
         */
        public Builder mode(Int value) {
            return set(MODE, value);
        }

        /**
         * Permission bits of its root directory as a whole number: 1023 is octal 1777, which holds unless set.
         */
        public Builder mode(long value) {
            return mode(Int.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public TmpfsOptions build() {
            return new TmpfsOptions(this);
        }
    }
}
