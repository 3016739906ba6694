// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * The Compose object CredentialSpec.
 */
public final class CredentialSpec extends ComposeObject {
    /**
     * {@code config}.
     */
    public static final Property<Text> CONFIG = new Property<>("config", Codecs.TEXT);

    /**
     * {@code file}.
     */
    public static final Property<Text> FILE = new Property<>("file", Codecs.TEXT);

    /**
     * {@code registry}.
     */
    public static final Property<Text> REGISTRY = new Property<>("registry", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
    CONFIG,
    FILE,
    REGISTRY);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<CredentialSpec> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private CredentialSpec(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code config}.
     */
    public Optional<Text> config() {
        return get(CONFIG);
    }

    /**
     * Compose attribute {@code file}.
     */
    public Optional<Text> file() {
        return get(FILE);
    }

    /**
     * Compose attribute {@code registry}.
     */
    public Optional<Text> registry() {
        return get(REGISTRY);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link CredentialSpec}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Compose attribute {@code config}.
         */
        public Builder config(Text value) {
            return set(CONFIG, value);
        }

        /**
         * Compose attribute {@code config}.
         */
        public Builder config(String value) {
            return config(Text.of(value));
        }

        /**
         * Compose attribute {@code config}.
         */
        public Builder config(Reference value) {
            return config(Text.of(value));
        }

        /**
         * Compose attribute {@code file}.
         */
        public Builder file(Text value) {
            return set(FILE, value);
        }

        /**
         * Compose attribute {@code file}.
         */
        public Builder file(String value) {
            return file(Text.of(value));
        }

        /**
         * Compose attribute {@code file}.
         */
        public Builder file(Reference value) {
            return file(Text.of(value));
        }

        /**
         * Compose attribute {@code registry}.
         */
        public Builder registry(Text value) {
            return set(REGISTRY, value);
        }

        /**
         * Compose attribute {@code registry}.
         */
        public Builder registry(String value) {
            return registry(Text.of(value));
        }

        /**
         * Compose attribute {@code registry}.
         */
        public Builder registry(Reference value) {
            return registry(Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public CredentialSpec build() {
            return new CredentialSpec(this);
        }
    }
}
