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
 * The Compose object ConfigAttributes.
 */
public final class ConfigAttributes extends ComposeObject {
    /**
     * {@code name}.
     */
    public static final Property<Text> NAME = new Property<>("name", Codecs.TEXT);

    /**
     * {@code content}.
     */
    public static final Property<Text> CONTENT = new Property<>("content", Codecs.TEXT);

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
     * {@code template_driver}.
     */
    public static final Property<Text> TEMPLATE_DRIVER = new Property<>("template_driver", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
    NAME,
    CONTENT,
    ENVIRONMENT,
    FILE,
    EXTERNAL,
    LABELS,
    TEMPLATE_DRIVER);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ConfigAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, PlainBuilder::build);

    private ConfigAttributes(ComposeObjectBuilder<?> builder) {
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
     * Compose attribute {@code content}.
     */
    public Optional<Text> content() {
        return get(CONTENT);
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
         * Compose attribute {@code content}.
         */
        public B content(Text value) {
            return set(CONTENT, value);
        }

        /**
         * Compose attribute {@code content}.
         */
        public B content(String value) {
            return content(Text.of(value));
        }

        /**
         * Compose attribute {@code content}.
         */
        public B content(Reference value) {
            return content(Text.of(value));
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
