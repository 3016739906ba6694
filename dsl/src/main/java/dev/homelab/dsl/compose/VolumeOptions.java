// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Flag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Compose object VolumeOptions.
 */
public final class VolumeOptions extends ComposeObject {
    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    /**
     * {@code nocopy}.
     */
    public static final Property<Flag> NOCOPY = new Property<>("nocopy", Codecs.FLAG);

    /**
     * {@code subpath}.
     */
    public static final Property<Text> SUBPATH = new Property<>("subpath", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
    LABELS,
    NOCOPY,
    SUBPATH);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<VolumeOptions> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private VolumeOptions(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code labels}.
     */
    public Map<String, Text> labels() {
        return get(LABELS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code nocopy}.
     */
    public Optional<Flag> nocopy() {
        return get(NOCOPY);
    }

    /**
     * Compose attribute {@code subpath}.
     */
    public Optional<Text> subpath() {
        return get(SUBPATH);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link VolumeOptions}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Compose attribute {@code labels}.
         */
        public Builder label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Compose attribute {@code labels}.
         */
        public Builder label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Compose attribute {@code labels}.
         */
        public Builder label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        /**
         * Compose attribute {@code nocopy}.
         */
        public Builder nocopy(Flag value) {
            return set(NOCOPY, value);
        }

        /**
         * Compose attribute {@code nocopy}.
         */
        public Builder nocopy(boolean value) {
            return nocopy(Flag.of(value));
        }

        /**
         * Compose attribute {@code subpath}.
         */
        public Builder subpath(Text value) {
            return set(SUBPATH, value);
        }

        /**
         * Compose attribute {@code subpath}.
         */
        public Builder subpath(String value) {
            return subpath(Text.of(value));
        }

        /**
         * Compose attribute {@code subpath}.
         */
        public Builder subpath(Reference value) {
            return subpath(Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public VolumeOptions build() {
            return new VolumeOptions(this);
        }
    }
}
