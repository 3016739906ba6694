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
 * Something that a container mounts; the short form is {@code SOURCE:TARGET:OPTIONS} of which only the target
 * is needed.
 */
public final class Mount extends ComposeObject {
    /**
     * {@code type}.
     */
    public static final Property<MountType> TYPE = new Property<>("type", MountType.CODEC);

    /**
     * {@code source}.
     */
    public static final Property<Text> SOURCE = new Property<>("source", Codecs.TEXT);

    /**
     * {@code target}.
     */
    public static final Property<Text> TARGET = new Property<>("target", Codecs.TEXT);

    /**
     * {@code read_only}.
     */
    public static final Property<Flag> READ_ONLY = new Property<>("read_only", Codecs.FLAG);

    /**
     * {@code bind}.
     */
    public static final Property<BindOptions> BIND = new Property<>("bind", BindOptions.CODEC);

    /**
     * {@code volume}.
     */
    public static final Property<VolumeOptions> VOLUME = new Property<>("volume", VolumeOptions.CODEC);

    /**
     * {@code tmpfs}.
     */
    public static final Property<TmpfsOptions> TMPFS = new Property<>("tmpfs", TmpfsOptions.CODEC);

    /**
     * {@code image}.
     */
    public static final Property<ImageOptions> IMAGE = new Property<>("image", ImageOptions.CODEC);

    /**
     * {@code consistency}.
     */
    public static final Property<Text> CONSISTENCY = new Property<>("consistency", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
            TYPE,
            SOURCE,
            TARGET,
            READ_ONLY,
            BIND,
            VOLUME,
            TMPFS,
            IMAGE,
            CONSISTENCY);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Mount> CODEC = ObjectCodec.of(Builder::new, Mount::new).withShortForm(new MountForm());

    private Mount(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * What kind of thing to mount.
     */
    public Optional<MountType> type() {
        return get(TYPE);
    }

    /**
     * What to mount, as {@code type} says: for example a path of the host, or a volume by name. A volume without a
     * source is anonymous, and {@code tmpfs} has none.
     */
    public Optional<Text> source() {
        return get(SOURCE);
    }

    /**
     * Where it appears inside the container. Compose requires it in this form.
     */
    public Optional<Text> target() {
        return get(TARGET);
    }

    /**
     * Whether the container can only read it.
     */
    public Optional<Flag> readOnly() {
        return get(READ_ONLY);
    }

    /**
     * Options for the type {@code bind}.
     */
    public Optional<BindOptions> bind() {
        return get(BIND);
    }

    /**
     * Options for the type {@code volume}.
     */
    public Optional<VolumeOptions> volume() {
        return get(VOLUME);
    }

    /**
     * Options for the type {@code tmpfs}.
     */
    public Optional<TmpfsOptions> tmpfs() {
        return get(TMPFS);
    }

    /**
     * Options for the type {@code image}.
     */
    public Optional<ImageOptions> image() {
        return get(IMAGE);
    }

    /**
     * How closely host and container must agree on the content: {@code consistent}, {@code cached} or {@code
     * delegated}. Present engines ignore it.
     */
    public Optional<Text> consistency() {
        return get(CONSISTENCY);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Mount}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * What kind of thing to mount.
         */
        public Builder type(MountType value) {
            return set(TYPE, value);
        }

        /**
         * What to mount, as {@code type} says: for example a path of the host, or a volume by name. A volume without a
         * source is anonymous, and {@code tmpfs} has none.
         */
        public Builder source(Text value) {
            return set(SOURCE, value);
        }

        /**
         * What to mount, as {@code type} says: for example a path of the host, or a volume by name. A volume without a
         * source is anonymous, and {@code tmpfs} has none.
         */
        public Builder source(String value) {
            return source(Text.of(value));
        }

        /**
         * What to mount, as {@code type} says: for example a path of the host, or a volume by name. A volume without a
         * source is anonymous, and {@code tmpfs} has none.
         */
        public Builder source(Reference value) {
            return source(Text.of(value));
        }

        /**
         * Where it appears inside the container. Compose requires it in this form.
         */
        public Builder target(Text value) {
            return set(TARGET, value);
        }

        /**
         * Where it appears inside the container. Compose requires it in this form.
         */
        public Builder target(String value) {
            return target(Text.of(value));
        }

        /**
         * Where it appears inside the container. Compose requires it in this form.
         */
        public Builder target(Reference value) {
            return target(Text.of(value));
        }

        /**
         * Whether the container can only read it.
         */
        public Builder readOnly(Flag value) {
            return set(READ_ONLY, value);
        }

        /**
         * Whether the container can only read it.
         */
        public Builder readOnly(boolean value) {
            return readOnly(Flag.of(value));
        }

        /**
         * Options for the type {@code bind}.
         */
        public Builder bind(BindOptions value) {
            return set(BIND, value);
        }

        /**
         * Options for the type {@code volume}.
         */
        public Builder volume(VolumeOptions value) {
            return set(VOLUME, value);
        }

        /**
         * Options for the type {@code tmpfs}.
         */
        public Builder tmpfs(TmpfsOptions value) {
            return set(TMPFS, value);
        }

        /**
         * Options for the type {@code image}.
         */
        public Builder image(ImageOptions value) {
            return set(IMAGE, value);
        }

        /**
         * How closely host and container must agree on the content: {@code consistent}, {@code cached} or {@code
         * delegated}. Present engines ignore it.
         */
        public Builder consistency(Text value) {
            return set(CONSISTENCY, value);
        }

        /**
         * How closely host and container must agree on the content: {@code consistent}, {@code cached} or {@code
         * delegated}. Present engines ignore it.
         */
        public Builder consistency(String value) {
            return consistency(Text.of(value));
        }

        /**
         * How closely host and container must agree on the content: {@code consistent}, {@code cached} or {@code
         * delegated}. Present engines ignore it.
         */
        public Builder consistency(Reference value) {
            return consistency(Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Mount build() {
            return new MountForm().checked(new Mount(this));
        }
    }
}
