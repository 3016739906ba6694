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
 * A file of environment variables; a plain string is its path.
 */
public final class EnvFile extends ComposeObject {
    /**
     * {@code path}.
     */
    public static final Property<Text> PATH = new Property<>("path", Codecs.TEXT);

    /**
     * {@code required}.
     */
    public static final Property<Flag> REQUIRED = new Property<Flag>("required", Codecs.FLAG).since("2.24.0");

    /**
     * {@code format}.
     */
    public static final Property<Text> FORMAT = new Property<Text>("format", Codecs.TEXT).since("2.30.0");

    private static final List<Property<?>> PROPERTIES = List.of(
            PATH,
            REQUIRED,
            FORMAT);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<EnvFile> CODEC = ObjectCodec.of(Builder::new, EnvFile::new).withShortForm(PATH);

    private EnvFile(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The file to read, relative to the Compose file.
     */
    public Optional<Text> path() {
        return get(PATH);
    }

    /**
     * Whether the file has to exist; true unless set. Compose passes over one that is missing and not required.
     */
    public Optional<Flag> required() {
        return get(REQUIRED);
    }

    /**
     * How to read the file: {@code raw} takes values as they stand, with quotes and dollar signs. Without it,
     * quotes and variables are resolved.
     */
    public Optional<Text> format() {
        return get(FORMAT);
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
         * The file to read, relative to the Compose file.
         */
        public Builder path(Text value) {
            return set(PATH, value);
        }

        /**
         * The file to read, relative to the Compose file.
         */
        public Builder path(String value) {
            return path(Text.of(value));
        }

        /**
         * The file to read, relative to the Compose file.
         */
        public Builder path(Reference value) {
            return path(Text.of(value));
        }

        /**
         * Whether the file has to exist; true unless set. Compose passes over one that is missing and not required.
         *
         * @since Compose 2.24.0
         */
        public Builder required(Flag value) {
            return set(REQUIRED, value);
        }

        /**
         * Whether the file has to exist; true unless set. Compose passes over one that is missing and not required.
         *
         * @since Compose 2.24.0
         */
        public Builder required(boolean value) {
            return required(Flag.of(value));
        }

        /**
         * How to read the file: {@code raw} takes values as they stand, with quotes and dollar signs. Without it,
         * quotes and variables are resolved.
         *
         * @since Compose 2.30.0
         */
        public Builder format(Text value) {
            return set(FORMAT, value);
        }

        /**
         * How to read the file: {@code raw} takes values as they stand, with quotes and dollar signs. Without it,
         * quotes and variables are resolved.
         *
         * @since Compose 2.30.0
         */
        public Builder format(String value) {
            return format(Text.of(value));
        }

        /**
         * How to read the file: {@code raw} takes values as they stand, with quotes and dollar signs. Without it,
         * quotes and variables are resolved.
         *
         * @since Compose 2.30.0
         */
        public Builder format(Reference value) {
            return format(Text.of(value));
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
