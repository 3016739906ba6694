// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * Where the credentials of a managed service account come from; exactly one attribute is to be set.
 */
public final class CredentialSpec extends ComposeObject {
    /**
     * {@code file}.
     */
    public static final Property<Text> FILE = new Property<>("file", Codecs.TEXT);

    /**
     * {@code registry}.
     */
    public static final Property<Text> REGISTRY = new Property<>("registry", Codecs.TEXT);

    /**
     * {@code config}.
     */
    public static final Property<Text> CONFIG = new Property<>("config", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
            FILE,
            REGISTRY,
            CONFIG);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<CredentialSpec> CODEC = ObjectCodec.of(Builder::new, CredentialSpec::new);

    private CredentialSpec(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * File with the credentials, in the {@code CredentialSpecs} directory of the engine.
     */
    public Optional<Text> file() {
        return get(FILE);
    }

    /**
     * Value in the Windows registry of the host that has the credentials.
     */
    public Optional<Text> registry() {
        return get(REGISTRY);
    }

    /**
     * Config of the project that has the credentials.
     */
    public Optional<Text> config() {
        return get(CONFIG);
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
         * File with the credentials, in the {@code CredentialSpecs} directory of the engine.
         */
        public Builder file(Text value) {
            return set(FILE, value);
        }

        /**
         * File with the credentials, in the {@code CredentialSpecs} directory of the engine.
         */
        public Builder file(String value) {
            return file(Text.of(value));
        }

        /**
         * File with the credentials, in the {@code CredentialSpecs} directory of the engine.
         */
        public Builder file(Reference value) {
            return file(Text.of(value));
        }

        /**
         * Value in the Windows registry of the host that has the credentials.
         */
        public Builder registry(Text value) {
            return set(REGISTRY, value);
        }

        /**
         * Value in the Windows registry of the host that has the credentials.
         */
        public Builder registry(String value) {
            return registry(Text.of(value));
        }

        /**
         * Value in the Windows registry of the host that has the credentials.
         */
        public Builder registry(Reference value) {
            return registry(Text.of(value));
        }

        /**
         * Config of the project that has the credentials.
         */
        public Builder config(Text value) {
            return set(CONFIG, value);
        }

        /**
         * Config of the project that has the credentials.
         */
        public Builder config(String value) {
            return config(Text.of(value));
        }

        /**
         * Config of the project that has the credentials.
         */
        public Builder config(Reference value) {
            return config(Text.of(value));
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
