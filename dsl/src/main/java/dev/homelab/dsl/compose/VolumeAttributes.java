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
 * A volume, which keeps data beyond the life of a container.
 */
public final class VolumeAttributes extends ComposeObject {
    /**
     * {@code name}.
     */
    public static final Property<Text> NAME = new Property<>("name", Codecs.TEXT);

    /**
     * {@code external}.
     */
    public static final Property<External> EXTERNAL = new Property<>("external", Codecs.EXTERNAL);

    /**
     * {@code driver}.
     */
    public static final Property<Text> DRIVER = new Property<>("driver", Codecs.TEXT);

    /**
     * {@code driver_opts}.
     */
    public static final Property<Map<String, Text>> DRIVER_OPTS = new Property<>("driver_opts", Codecs.OPTIONS);

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    private static final List<Property<?>> PROPERTIES = List.of(
            NAME,
            EXTERNAL,
            DRIVER,
            DRIVER_OPTS,
            LABELS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<VolumeAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, VolumeAttributes::new);

    private VolumeAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Name of the volume on the engine; its key after the project name unless set.
     */
    public Optional<Text> name() {
        return get(NAME);
    }

    /**
     * Whether the volume exists apart from the project. Compose then neither creates nor removes it, and apart
     * from {@code name} nothing else may be set.
     */
    public Optional<External> external() {
        return get(EXTERNAL);
    }

    /**
     * Volume driver; {@code local} unless the engine has another default.
     */
    public Optional<Text> driver() {
        return get(DRIVER);
    }

    /**
     * Options that the driver takes, such as {@code type}, {@code o} and {@code device} of {@code local}.
     */
    public Map<String, Text> driverOpts() {
        return get(DRIVER_OPTS).orElse(Map.of());
    }

    /**
     * Labels of the volume.
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
     * The attributes of a {@link VolumeAttributes}, for builders that add to them.
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
         * Name of the volume on the engine; its key after the project name unless set.
         */
        public B name(Text value) {
            return set(NAME, value);
        }

        /**
         * Name of the volume on the engine; its key after the project name unless set.
         */
        public B name(String value) {
            return name(Text.of(value));
        }

        /**
         * Name of the volume on the engine; its key after the project name unless set.
         */
        public B name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * Whether the volume exists apart from the project. Compose then neither creates nor removes it, and apart
         * from {@code name} nothing else may be set.
         */
        public B external(External value) {
            return set(EXTERNAL, value);
        }

        /**
         * Volume driver; {@code local} unless the engine has another default.
         */
        public B driver(Text value) {
            return set(DRIVER, value);
        }

        /**
         * Volume driver; {@code local} unless the engine has another default.
         */
        public B driver(String value) {
            return driver(Text.of(value));
        }

        /**
         * Volume driver; {@code local} unless the engine has another default.
         */
        public B driver(Reference value) {
            return driver(Text.of(value));
        }

        /**
         * Options that the driver takes, such as {@code type}, {@code o} and {@code device} of {@code local}.
         */
        public B driverOpt(String name, Text value) {
            return put(DRIVER_OPTS, name, value);
        }

        /**
         * Options that the driver takes, such as {@code type}, {@code o} and {@code device} of {@code local}.
         */
        public B driverOpt(String name, String value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Options that the driver takes, such as {@code type}, {@code o} and {@code device} of {@code local}.
         */
        public B driverOpt(String name, Reference value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Labels of the volume.
         */
        public B label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Labels of the volume.
         */
        public B label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Labels of the volume.
         */
        public B label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        /**
         * What was set so far.
         */
        protected final VolumeAttributes toAttributes() {
            return new VolumeAttributes(this);
        }
    }

    /**
     * Builds a {@link VolumeAttributes}.
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
        public VolumeAttributes build() {
            return new VolumeAttributes(this);
        }
    }
}
