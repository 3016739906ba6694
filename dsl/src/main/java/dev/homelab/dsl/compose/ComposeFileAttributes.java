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
 * A Compose file: the services of an application, and the networks, volumes, secrets, configs and models that
 * they share.
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
    public static final Property<List<Include>> INCLUDE = new Property<List<Include>>("include", Codecs.list(Include.CODEC)).since("2.20.0");

    /**
     * {@code services}.
     */
    public static final Property<Map<String, ServiceAttributes>> SERVICES = new Property<>("services", Codecs.map(ServiceAttributes.CODEC));

    /**
     * {@code models}.
     */
    public static final Property<Map<String, ModelAttributes>> MODELS = new Property<Map<String, ModelAttributes>>("models", Codecs.map(ModelAttributes.CODEC)).since("2.38.0");

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
    public static final Codec<ComposeFileAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, ComposeFileAttributes::new);

    private ComposeFileAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Version of an older file format. Compose ignores it and warns that it is there.
     */
    public Optional<Text> version() {
        return get(VERSION);
    }

    /**
     * Name of the project, which the names of its containers, networks and volumes start with. Compose turns it
     * into lower case and drops what is neither a letter, a digit, {@code -} nor {@code _}; the default is the
     * name of the project directory.
     */
    public Optional<Text> name() {
        return get(NAME);
    }

    /**
     * Other Compose files that are part of this one. Paths inside each are relative to its own directory.
     */
    public List<Include> include() {
        return get(INCLUDE).orElse(List.of());
    }

    /**
     * The services of the application by their names. Each runs as one container or several that are alike.
     */
    public Map<String, ServiceAttributes> services() {
        return get(SERVICES).orElse(Map.of());
    }

    /**
     * AI models that services can use, by their names.
     */
    public Map<String, ModelAttributes> models() {
        return get(MODELS).orElse(Map.of());
    }

    /**
     * Networks that services can join, by their names. The network {@code default} is there without being
     * declared.
     */
    public Map<String, NetworkAttributes> networks() {
        return get(NETWORKS).orElse(Map.of());
    }

    /**
     * Volumes, which outlive containers, by their names. A volume that a service mounts by name must be declared
     * here.
     */
    public Map<String, VolumeAttributes> volumes() {
        return get(VOLUMES).orElse(Map.of());
    }

    /**
     * Confidential files, by their names, that single services are granted.
     */
    public Map<String, SecretAttributes> secrets() {
        return get(SECRETS).orElse(Map.of());
    }

    /**
     * Configuration files, by their names, that single services are granted.
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
         * Version of an older file format. Compose ignores it and warns that it is there.
         */
        public B version(Text value) {
            return set(VERSION, value);
        }

        /**
         * Version of an older file format. Compose ignores it and warns that it is there.
         */
        public B version(String value) {
            return version(Text.of(value));
        }

        /**
         * Version of an older file format. Compose ignores it and warns that it is there.
         */
        public B version(Reference value) {
            return version(Text.of(value));
        }

        /**
         * Name of the project, which the names of its containers, networks and volumes start with. Compose turns it
         * into lower case and drops what is neither a letter, a digit, {@code -} nor {@code _}; the default is the
         * name of the project directory.
         */
        public B name(Text value) {
            return set(NAME, value);
        }

        /**
         * Name of the project, which the names of its containers, networks and volumes start with. Compose turns it
         * into lower case and drops what is neither a letter, a digit, {@code -} nor {@code _}; the default is the
         * name of the project directory.
         */
        public B name(String value) {
            return name(Text.of(value));
        }

        /**
         * Name of the project, which the names of its containers, networks and volumes start with. Compose turns it
         * into lower case and drops what is neither a letter, a digit, {@code -} nor {@code _}; the default is the
         * name of the project directory.
         */
        public B name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * Other Compose files that are part of this one. Paths inside each are relative to its own directory.
         *
         * @since Compose 2.20.0
         */
        public B include(Include... values) {
            return add(INCLUDE, List.of(values));
        }

        /**
         * The services of the application by their names. Each runs as one container or several that are alike.
         */
        public B service(String name, ServiceAttributes value) {
            return put(SERVICES, name, value);
        }

        /**
         * AI models that services can use, by their names.
         *
         * @since Compose 2.38.0
         */
        public B model(String name, ModelAttributes value) {
            return put(MODELS, name, value);
        }

        /**
         * Networks that services can join, by their names. The network {@code default} is there without being
         * declared.
         */
        public B network(String name, NetworkAttributes value) {
            return put(NETWORKS, name, value);
        }

        /**
         * Volumes, which outlive containers, by their names. A volume that a service mounts by name must be declared
         * here.
         */
        public B volume(String name, VolumeAttributes value) {
            return put(VOLUMES, name, value);
        }

        /**
         * Confidential files, by their names, that single services are granted.
         */
        public B secret(String name, SecretAttributes value) {
            return put(SECRETS, name, value);
        }

        /**
         * Configuration files, by their names, that single services are granted.
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
