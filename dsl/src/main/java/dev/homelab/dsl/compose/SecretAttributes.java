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
 * A confidential file. Unless it is external, its content comes from {@code file} or from {@code environment}.
 */
public final class SecretAttributes extends ComposeObject {
    /**
     * {@code name}.
     */
    public static final Property<Text> NAME = new Property<>("name", Codecs.TEXT);

    /**
     * {@code external}.
     */
    public static final Property<External> EXTERNAL = new Property<>("external", Codecs.EXTERNAL);

    /**
     * {@code file}.
     */
    public static final Property<Text> FILE = new Property<>("file", Codecs.TEXT);

    /**
     * {@code environment}.
     */
    public static final Property<Text> ENVIRONMENT = new Property<>("environment", Codecs.TEXT);

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

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    private static final List<Property<?>> PROPERTIES = List.of(
            NAME,
            EXTERNAL,
            FILE,
            ENVIRONMENT,
            DRIVER,
            DRIVER_OPTS,
            TEMPLATE_DRIVER,
            LABELS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<SecretAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, SecretAttributes::new);

    private SecretAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Name of the secret on the engine; its key after the project name unless set.
     */
    public Optional<Text> name() {
        return get(NAME);
    }

    /**
     * Whether the secret exists apart from the project, so that Compose does not create it.
     */
    public Optional<External> external() {
        return get(EXTERNAL);
    }

    /**
     * File with the content, relative to the Compose file. Excludes {@code environment}.
     */
    public Optional<Text> file() {
        return get(FILE);
    }

    /**
     * Variable in the environment of Compose whose value becomes the content. Excludes {@code file}.
     */
    public Optional<Text> environment() {
        return get(ENVIRONMENT);
    }

    /**
     * Driver of a swarm that keeps the secret. Compose by itself rejects a secret with nothing else.
     */
    public Optional<Text> driver() {
        return get(DRIVER);
    }

    /**
     * Options that the driver takes.
     */
    public Map<String, Text> driverOpts() {
        return get(DRIVER_OPTS).orElse(Map.of());
    }

    /**
     * Driver of a swarm that fills in the content as a template, such as {@code golang}.
     */
    public Optional<Text> templateDriver() {
        return get(TEMPLATE_DRIVER);
    }

    /**
     * Labels of the secret.
     */
    public Map<String, Text> labels() {
        return get(LABELS).orElse(Map.of());
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
         * Name of the secret on the engine; its key after the project name unless set.
         */
        public B name(Text value) {
            return set(NAME, value);
        }

        /**
         * Name of the secret on the engine; its key after the project name unless set.
         */
        public B name(String value) {
            return name(Text.of(value));
        }

        /**
         * Name of the secret on the engine; its key after the project name unless set.
         */
        public B name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * Whether the secret exists apart from the project, so that Compose does not create it.
         */
        public B external(External value) {
            return set(EXTERNAL, value);
        }

        /**
         * File with the content, relative to the Compose file. Excludes {@code environment}.
         */
        public B file(Text value) {
            return set(FILE, value);
        }

        /**
         * File with the content, relative to the Compose file. Excludes {@code environment}.
         */
        public B file(String value) {
            return file(Text.of(value));
        }

        /**
         * File with the content, relative to the Compose file. Excludes {@code environment}.
         */
        public B file(Reference value) {
            return file(Text.of(value));
        }

        /**
         * Variable in the environment of Compose whose value becomes the content. Excludes {@code file}.
         */
        public B environment(Text value) {
            return set(ENVIRONMENT, value);
        }

        /**
         * Variable in the environment of Compose whose value becomes the content. Excludes {@code file}.
         */
        public B environment(String value) {
            return environment(Text.of(value));
        }

        /**
         * Variable in the environment of Compose whose value becomes the content. Excludes {@code file}.
         */
        public B environment(Reference value) {
            return environment(Text.of(value));
        }

        /**
         * Driver of a swarm that keeps the secret. Compose by itself rejects a secret with nothing else.
         */
        public B driver(Text value) {
            return set(DRIVER, value);
        }

        /**
         * Driver of a swarm that keeps the secret. Compose by itself rejects a secret with nothing else.
         */
        public B driver(String value) {
            return driver(Text.of(value));
        }

        /**
         * Driver of a swarm that keeps the secret. Compose by itself rejects a secret with nothing else.
         */
        public B driver(Reference value) {
            return driver(Text.of(value));
        }

        /**
         * Options that the driver takes.
         */
        public B driverOpt(String name, Text value) {
            return put(DRIVER_OPTS, name, value);
        }

        /**
         * Options that the driver takes.
         */
        public B driverOpt(String name, String value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Options that the driver takes.
         */
        public B driverOpt(String name, Reference value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Driver of a swarm that fills in the content as a template, such as {@code golang}.
         */
        public B templateDriver(Text value) {
            return set(TEMPLATE_DRIVER, value);
        }

        /**
         * Driver of a swarm that fills in the content as a template, such as {@code golang}.
         */
        public B templateDriver(String value) {
            return templateDriver(Text.of(value));
        }

        /**
         * Driver of a swarm that fills in the content as a template, such as {@code golang}.
         */
        public B templateDriver(Reference value) {
            return templateDriver(Text.of(value));
        }

        /**
         * Labels of the secret.
         */
        public B label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Labels of the secret.
         */
        public B label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Labels of the secret.
         */
        public B label(String name, Reference value) {
            return label(name, Text.of(value));
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
