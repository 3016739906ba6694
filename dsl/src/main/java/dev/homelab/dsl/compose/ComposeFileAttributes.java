// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Compose file.
 */
public final class ComposeFileAttributes extends ComposeObject {
    /**
     * {@code version}.
     */
    public static final Property<Text> VERSION = new Property<>("version", Codecs.TEXT);

    /**
     * {@code name}.
     */
    public static final Property<Text> NAME = new Property<>("name", Codecs.TEXT);

    /**
     * {@code include}.
     */
    public static final Property<List<Include>> INCLUDE = new Property<>("include", Codecs.list(Include.CODEC));

    /**
     * {@code services}.
     */
    public static final Property<Map<String, ServiceAttributes>> SERVICES = new Property<>("services", Codecs.map(ServiceAttributes.CODEC));

    /**
     * {@code models}.
     */
    public static final Property<Map<String, ModelAttributes>> MODELS = new Property<>("models", Codecs.map(ModelAttributes.CODEC));

    /**
     * {@code networks}.
     */
    public static final Property<Map<String, NetworkAttributes>> NETWORKS = new Property<>("networks", Codecs.map(NetworkAttributes.CODEC));

    /**
     * {@code volumes}.
     */
    public static final Property<Map<String, VolumeAttributes>> VOLUMES = new Property<>("volumes", Codecs.map(VolumeAttributes.CODEC));

    /**
     * {@code secrets}.
     */
    public static final Property<Map<String, SecretAttributes>> SECRETS = new Property<>("secrets", Codecs.map(SecretAttributes.CODEC));

    /**
     * {@code configs}.
     */
    public static final Property<Map<String, ConfigAttributes>> CONFIGS = new Property<>("configs", Codecs.map(ConfigAttributes.CODEC));

    private static final List<Property<?>> PROPERTIES = List.of(
    VERSION,
    NAME,
    INCLUDE,
    SERVICES,
    MODELS,
    NETWORKS,
    VOLUMES,
    SECRETS,
    CONFIGS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ComposeFileAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, PlainBuilder::build);

    private ComposeFileAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * x
     */
    public Optional<Text> version() {
        return get(VERSION);
    }

    /**
     * x
     */
    public Optional<Text> name() {
        return get(NAME);
    }

    /**
     * x
     */
    public List<Include> include() {
        return get(INCLUDE).orElse(List.of());
    }

    /**
     * x
     */
    public Map<String, ServiceAttributes> services() {
        return get(SERVICES).orElse(Map.of());
    }

    /**
     * x
     */
    public Map<String, ModelAttributes> models() {
        return get(MODELS).orElse(Map.of());
    }

    /**
     * x
     */
    public Map<String, NetworkAttributes> networks() {
        return get(NETWORKS).orElse(Map.of());
    }

    /**
     * x
     */
    public Map<String, VolumeAttributes> volumes() {
        return get(VOLUMES).orElse(Map.of());
    }

    /**
     * x
     */
    public Map<String, SecretAttributes> secrets() {
        return get(SECRETS).orElse(Map.of());
    }

    /**
     * x
     */
    public Map<String, ConfigAttributes> configs() {
        return get(CONFIGS).orElse(Map.of());
    }

    /**
     * A builder without any attribute.
     */
    public static PlainBuilder builder() {
        return new PlainBuilder();
    }

    /**
     * The attributes of a {@link ComposeFileAttributes}, for builders that add to them.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> extends ComposeObjectBuilder<B> {
        /**
         * A builder without any attribute.
         */
        protected Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * x
         */
        public B version(Text value) {
            return set(VERSION, value);
        }

        /**
         * x
         */
        public B version(String value) {
            return version(Text.of(value));
        }

        /**
         * x
         */
        public B version(Reference value) {
            return version(Text.of(value));
        }

        /**
         * x
         */
        public B name(Text value) {
            return set(NAME, value);
        }

        /**
         * x
         */
        public B name(String value) {
            return name(Text.of(value));
        }

        /**
         * x
         */
        public B name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * x
         */
        public B include(Include... values) {
            return add(INCLUDE, List.of(values));
        }

        /**
         * x
         */
        public B service(String name, ServiceAttributes value) {
            return put(SERVICES, name, value);
        }

        /**
         * x
         */
        public B model(String name, ModelAttributes value) {
            return put(MODELS, name, value);
        }

        /**
         * x
         */
        public B network(String name, NetworkAttributes value) {
            return put(NETWORKS, name, value);
        }

        /**
         * x
         */
        public B volume(String name, VolumeAttributes value) {
            return put(VOLUMES, name, value);
        }

        /**
         * x
         */
        public B secret(String name, SecretAttributes value) {
            return put(SECRETS, name, value);
        }

        /**
         * x
         */
        public B config(String name, ConfigAttributes value) {
            return put(CONFIGS, name, value);
        }

        /**
         * What was set so far.
         */
        protected final ComposeFileAttributes toAttributes() {
            return new ComposeFileAttributes(this);
        }
    }

    /**
     * Builds a {@link ComposeFileAttributes}.
     */
    public static final class PlainBuilder extends Builder<PlainBuilder> {
        private PlainBuilder() {
        }

        @Override
        protected PlainBuilder self() {
            return this;
        }

        /**
         * The object.
         */
        public ComposeFileAttributes build() {
            return new ComposeFileAttributes(this);
        }
    }
}
