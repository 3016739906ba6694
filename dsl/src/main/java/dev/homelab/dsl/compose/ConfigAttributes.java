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
 * A configuration file. Unless it is external, its content comes from one of {@code file}, {@code content} and
 * {@code environment}.
 */
public final class ConfigAttributes extends ComposeObject {
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
     * {@code content}.
     */
    public static final Property<Text> CONTENT = new Property<Text>("content", Codecs.TEXT).since("2.23.1");

    /**
     * {@code environment}.
     */
    public static final Property<Text> ENVIRONMENT = new Property<Text>("environment", Codecs.TEXT).since("2.23.1");

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
            CONTENT,
            ENVIRONMENT,
            TEMPLATE_DRIVER,
            LABELS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ConfigAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, ConfigAttributes::new);

    private ConfigAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Name of the config on the engine; its key after the project name unless set.
     */
    public Optional<Text> name() {
        return get(NAME);
    }

    /**
     * Whether the config exists apart from the project, so that Compose does not create it.
     */
    public Optional<External> external() {
        return get(EXTERNAL);
    }

    /**
     * File with the content, relative to the Compose file. Excludes {@code content} and {@code environment}.
     */
    public Optional<Text> file() {
        return get(FILE);
    }

    /**
     * The content itself, in which Compose replaces variables. Excludes {@code file} and {@code environment}.
     */
    public Optional<Text> content() {
        return get(CONTENT);
    }

    /**
     * Variable in the environment of Compose whose value becomes the content. Excludes {@code file} and {@code
     * content}.
     */
    public Optional<Text> environment() {
        return get(ENVIRONMENT);
    }

    /**
     * Driver of a swarm that fills in the content as a template, such as {@code golang}.
     */
    public Optional<Text> templateDriver() {
        return get(TEMPLATE_DRIVER);
    }

    /**
     * Labels of the config.
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
     * The attributes of a {@link ConfigAttributes}, for builders that add to them.
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
         * Name of the config on the engine; its key after the project name unless set.
         */
        public B name(Text value) {
            return set(NAME, value);
        }

        /**
         * Name of the config on the engine; its key after the project name unless set.
         */
        public B name(String value) {
            return name(Text.of(value));
        }

        /**
         * Name of the config on the engine; its key after the project name unless set.
         */
        public B name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * Whether the config exists apart from the project, so that Compose does not create it.
         */
        public B external(External value) {
            return set(EXTERNAL, value);
        }

        /**
         * File with the content, relative to the Compose file. Excludes {@code content} and {@code environment}.
         */
        public B file(Text value) {
            return set(FILE, value);
        }

        /**
         * File with the content, relative to the Compose file. Excludes {@code content} and {@code environment}.
         */
        public B file(String value) {
            return file(Text.of(value));
        }

        /**
         * File with the content, relative to the Compose file. Excludes {@code content} and {@code environment}.
         */
        public B file(Reference value) {
            return file(Text.of(value));
        }

        /**
         * The content itself, in which Compose replaces variables. Excludes {@code file} and {@code environment}.
         *
         * @since Compose 2.23.1
         */
        public B content(Text value) {
            return set(CONTENT, value);
        }

        /**
         * The content itself, in which Compose replaces variables. Excludes {@code file} and {@code environment}.
         *
         * @since Compose 2.23.1
         */
        public B content(String value) {
            return content(Text.of(value));
        }

        /**
         * The content itself, in which Compose replaces variables. Excludes {@code file} and {@code environment}.
         *
         * @since Compose 2.23.1
         */
        public B content(Reference value) {
            return content(Text.of(value));
        }

        /**
         * Variable in the environment of Compose whose value becomes the content. Excludes {@code file} and {@code
         * content}.
         *
         * @since Compose 2.23.1
         */
        public B environment(Text value) {
            return set(ENVIRONMENT, value);
        }

        /**
         * Variable in the environment of Compose whose value becomes the content. Excludes {@code file} and {@code
         * content}.
         *
         * @since Compose 2.23.1
         */
        public B environment(String value) {
            return environment(Text.of(value));
        }

        /**
         * Variable in the environment of Compose whose value becomes the content. Excludes {@code file} and {@code
         * content}.
         *
         * @since Compose 2.23.1
         */
        public B environment(Reference value) {
            return environment(Text.of(value));
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
         * Labels of the config.
         */
        public B label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Labels of the config.
         */
        public B label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Labels of the config.
         */
        public B label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        /**
         * What was set so far.
         */
        protected final ConfigAttributes toAttributes() {
            return new ConfigAttributes(this);
        }
    }

    /**
     * Builds a {@link ConfigAttributes}.
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
        public ConfigAttributes build() {
            return new ConfigAttributes(this);
        }
    }
}
