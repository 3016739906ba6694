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
 * The Compose object Mount.
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
     * {@code consistency}.
     */
    public static final Property<Text> CONSISTENCY = new Property<>("consistency", Codecs.TEXT);

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

    private static final List<Property<?>> PROPERTIES = List.of(
    TYPE,
    SOURCE,
    TARGET,
    READ_ONLY,
    CONSISTENCY,
    BIND,
    VOLUME,
    TMPFS,
    IMAGE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Mount> CODEC = ObjectCodec.of(Builder::new, Builder::build).withShortForm(new MountForm());

    private Mount(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * x
     */
    public Optional<MountType> type() {
        return get(TYPE);
    }

    /**
     * Compose attribute {@code source}.
     */
    public Optional<Text> source() {
        return get(SOURCE);
    }

    /**
     * Compose attribute {@code target}.
     */
    public Optional<Text> target() {
        return get(TARGET);
    }

    /**
     * Compose attribute {@code read_only}.
     */
    public Optional<Flag> readOnly() {
        return get(READ_ONLY);
    }

    /**
     * Compose attribute {@code consistency}.
     */
    public Optional<Text> consistency() {
        return get(CONSISTENCY);
    }

    /**
     * x
     */
    public Optional<BindOptions> bind() {
        return get(BIND);
    }

    /**
     * x
     */
    public Optional<VolumeOptions> volume() {
        return get(VOLUME);
    }

    /**
     * x
     */
    public Optional<TmpfsOptions> tmpfs() {
        return get(TMPFS);
    }

    /**
     * x
     */
    public Optional<ImageOptions> image() {
        return get(IMAGE);
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
         * x
         */
        public Builder type(MountType value) {
            return set(TYPE, value);
        }

        /**
         * Compose attribute {@code source}.
         */
        public Builder source(Text value) {
            return set(SOURCE, value);
        }

        /**
         * Compose attribute {@code source}.
         */
        public Builder source(String value) {
            return source(Text.of(value));
        }

        /**
         * Compose attribute {@code source}.
         */
        public Builder source(Reference value) {
            return source(Text.of(value));
        }

        /**
         * Compose attribute {@code target}.
         */
        public Builder target(Text value) {
            return set(TARGET, value);
        }

        /**
         * Compose attribute {@code target}.
         */
        public Builder target(String value) {
            return target(Text.of(value));
        }

        /**
         * Compose attribute {@code target}.
         */
        public Builder target(Reference value) {
            return target(Text.of(value));
        }

        /**
         * Compose attribute {@code read_only}.
         */
        public Builder readOnly(Flag value) {
            return set(READ_ONLY, value);
        }

        /**
         * Compose attribute {@code read_only}.
         */
        public Builder readOnly(boolean value) {
            return readOnly(Flag.of(value));
        }

        /**
         * Compose attribute {@code consistency}.
         */
        public Builder consistency(Text value) {
            return set(CONSISTENCY, value);
        }

        /**
         * Compose attribute {@code consistency}.
         */
        public Builder consistency(String value) {
            return consistency(Text.of(value));
        }

        /**
         * Compose attribute {@code consistency}.
         */
        public Builder consistency(Reference value) {
            return consistency(Text.of(value));
        }

        /**
         * x
         */
        public Builder bind(BindOptions value) {
            return set(BIND, value);
        }

        /**
         * x
         */
        public Builder volume(VolumeOptions value) {
            return set(VOLUME, value);
        }

        /**
         * x
         */
        public Builder tmpfs(TmpfsOptions value) {
            return set(TMPFS, value);
        }

        /**
         * x
         */
        public Builder image(ImageOptions value) {
            return set(IMAGE, value);
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
