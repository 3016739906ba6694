// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Flag;
import java.util.List;
import java.util.Optional;

/**
 * The Compose object EnvFile.
 */
public final class EnvFile extends ComposeObject {
    /**
     * {@code path}.
     */
    public static final Property<Text> PATH = new Property<>("path", Codecs.TEXT);

    /**
     * {@code format}.
     */
    public static final Property<Text> FORMAT = new Property<>("format", Codecs.TEXT);

    /**
     * {@code required}.
     */
    public static final Property<Flag> REQUIRED = new Property<>("required", Codecs.FLAG);

    private static final List<Property<?>> PROPERTIES = List.of(
    PATH,
    FORMAT,
    REQUIRED);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<EnvFile> CODEC = ObjectCodec.of(Builder::new, Builder::build).withShortForm(PATH);

    private EnvFile(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code path}.
     */
    public Optional<Text> path() {
        return get(PATH);
    }

    /**
     * Compose attribute {@code format}.
     */
    public Optional<Text> format() {
        return get(FORMAT);
    }

    /**
     * Compose attribute {@code required}.
     */
    public Optional<Flag> required() {
        return get(REQUIRED);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link EnvFile}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Compose attribute {@code path}.
         */
        public Builder path(Text value) {
            return set(PATH, value);
        }

        /**
         * Compose attribute {@code path}.
         */
        public Builder path(String value) {
            return path(Text.of(value));
        }

        /**
         * Compose attribute {@code path}.
         */
        public Builder path(Reference value) {
            return path(Text.of(value));
        }

        /**
         * Compose attribute {@code format}.
         */
        public Builder format(Text value) {
            return set(FORMAT, value);
        }

        /**
         * Compose attribute {@code format}.
         */
        public Builder format(String value) {
            return format(Text.of(value));
        }

        /**
         * Compose attribute {@code format}.
         */
        public Builder format(Reference value) {
            return format(Text.of(value));
        }

        /**
         * Compose attribute {@code required}.
         */
        public Builder required(Flag value) {
            return set(REQUIRED, value);
        }

        /**
         * Compose attribute {@code required}.
         */
        public Builder required(boolean value) {
            return required(Flag.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public EnvFile build() {
            return new EnvFile(this);
        }
    }
}
