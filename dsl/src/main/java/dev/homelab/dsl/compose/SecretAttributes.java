// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.External;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Compose object SecretAttributes.
 */
public final class SecretAttributes extends ComposeObject {
    /**
     * {@code name}.
     */
    public static final Property<Text> NAME = new Property<>("name", Codecs.TEXT);

    /**
     * {@code environment}.
     */
    public static final Property<Text> ENVIRONMENT = new Property<>("environment", Codecs.TEXT);

    /**
     * {@code file}.
     */
    public static final Property<Text> FILE = new Property<>("file", Codecs.TEXT);

    /**
     * {@code external}.
     */
    public static final Property<External> EXTERNAL = new Property<>("external", Codecs.EXTERNAL);

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    /**
     * {@code driver}.
     */
    public static final Property<Text> DRIVER = new Property<>("driver", Codecs.TEXT);

    /**
     * {@code driver_opts}.
     */
    public static final Property<Map<String, Text>> DRIVER_OPTS = new Property<>("driver_opts", Codecs.OPTIONS);

    /**
     * {@code template_driver}.
     */
    public static final Property<Text> TEMPLATE_DRIVER = new Property<>("template_driver", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
    NAME,
    ENVIRONMENT,
    FILE,
    EXTERNAL,
    LABELS,
    DRIVER,
    DRIVER_OPTS,
    TEMPLATE_DRIVER);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<SecretAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, PlainBuilder::build);

    private SecretAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code name}.
     */
    public Optional<Text> name() {
        return get(NAME);
    }

    /**
     * Compose attribute {@code environment}.
     */
    public Optional<Text> environment() {
        return get(ENVIRONMENT);
    }

    /**
     * Compose attribute {@code file}.
     */
    public Optional<Text> file() {
        return get(FILE);
    }

    /**
     * Compose attribute {@code external}.
     */
    public Optional<External> external() {
        return get(EXTERNAL);
    }

    /**
     * Compose attribute {@code labels}.
     */
    public Map<String, Text> labels() {
        return get(LABELS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code driver}.
     */
    public Optional<Text> driver() {
        return get(DRIVER);
    }

    /**
     * Compose attribute {@code driver_opts}.
     */
    public Map<String, Text> driverOpts() {
        return get(DRIVER_OPTS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code template_driver}.
     */
    public Optional<Text> templateDriver() {
        return get(TEMPLATE_DRIVER);
    }

    /**
     * A builder without any attribute.
     */
    public static PlainBuilder builder() {
        return new PlainBuilder();
    }

    /**
     * The attributes of a {@link SecretAttributes}, for builders that add to them.
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
         * Compose attribute {@code name}.
         */
        public B name(Text value) {
            return set(NAME, value);
        }

        /**
         * Compose attribute {@code name}.
         */
        public B name(String value) {
            return name(Text.of(value));
        }

        /**
         * Compose attribute {@code name}.
         */
        public B name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * Compose attribute {@code environment}.
         */
        public B environment(Text value) {
            return set(ENVIRONMENT, value);
        }

        /**
         * Compose attribute {@code environment}.
         */
        public B environment(String value) {
            return environment(Text.of(value));
        }

        /**
         * Compose attribute {@code environment}.
         */
        public B environment(Reference value) {
            return environment(Text.of(value));
        }

        /**
         * Compose attribute {@code file}.
         */
        public B file(Text value) {
            return set(FILE, value);
        }

        /**
         * Compose attribute {@code file}.
         */
        public B file(String value) {
            return file(Text.of(value));
        }

        /**
         * Compose attribute {@code file}.
         */
        public B file(Reference value) {
            return file(Text.of(value));
        }

        /**
         * Compose attribute {@code external}.
         */
        public B external(External value) {
            return set(EXTERNAL, value);
        }

        /**
         * Compose attribute {@code labels}.
         */
        public B label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Compose attribute {@code labels}.
         */
        public B label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Compose attribute {@code labels}.
         */
        public B label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        /**
         * Compose attribute {@code driver}.
         */
        public B driver(Text value) {
            return set(DRIVER, value);
        }

        /**
         * Compose attribute {@code driver}.
         */
        public B driver(String value) {
            return driver(Text.of(value));
        }

        /**
         * Compose attribute {@code driver}.
         */
        public B driver(Reference value) {
            return driver(Text.of(value));
        }

        /**
         * Compose attribute {@code driver_opts}.
         */
        public B driverOpt(String name, Text value) {
            return put(DRIVER_OPTS, name, value);
        }

        /**
         * Compose attribute {@code driver_opts}.
         */
        public B driverOpt(String name, String value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Compose attribute {@code driver_opts}.
         */
        public B driverOpt(String name, Reference value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Compose attribute {@code template_driver}.
         */
        public B templateDriver(Text value) {
            return set(TEMPLATE_DRIVER, value);
        }

        /**
         * Compose attribute {@code template_driver}.
         */
        public B templateDriver(String value) {
            return templateDriver(Text.of(value));
        }

        /**
         * Compose attribute {@code template_driver}.
         */
        public B templateDriver(Reference value) {
            return templateDriver(Text.of(value));
        }

        /**
         * What was set so far.
         */
        protected final SecretAttributes toAttributes() {
            return new SecretAttributes(this);
        }
    }

    /**
     * Builds a {@link SecretAttributes}.
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
        public SecretAttributes build() {
            return new SecretAttributes(this);
        }
    }
}
