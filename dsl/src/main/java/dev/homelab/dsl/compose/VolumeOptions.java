// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Flag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Options for the mount of a volume.
 */
public final class VolumeOptions extends ComposeObject {
    /**
     * {@code subpath}.
     */
    public static final Property<Text> SUBPATH = new Property<>("subpath", Codecs.TEXT);

    /**
     * {@code nocopy}.
     */
    public static final Property<Flag> NOCOPY = new Property<>("nocopy", Codecs.FLAG);

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    private static final List<Property<?>> PROPERTIES = List.of(
            SUBPATH,
            NOCOPY,
            LABELS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<VolumeOptions> CODEC = ObjectCodec.of(Builder::new, VolumeOptions::new);

    private VolumeOptions(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * File or directory of the volume to mount alone, which must exist; the whole volume unless set.
     */
    public Optional<Text> subpath() {
        return get(SUBPATH);
    }

    /**
     * Whether a new volume stays empty; otherwise it starts with the files that the image has at the target.
     */
    public Optional<Flag> nocopy() {
        return get(NOCOPY);
    }

    /**
     * Labels of a volume that comes into being with the mount.
     */
    public Map<String, Text> labels() {
        return get(LABELS).orElse(Map.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link VolumeOptions}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * File or directory of the volume to mount alone, which must exist; the whole volume unless set.
         */
        public Builder subpath(Text value) {
            return set(SUBPATH, value);
        }

        /**
         * File or directory of the volume to mount alone, which must exist; the whole volume unless set.
         */
        public Builder subpath(String value) {
            return subpath(Text.of(value));
        }

        /**
         * File or directory of the volume to mount alone, which must exist; the whole volume unless set.
         */
        public Builder subpath(Reference value) {
            return subpath(Text.of(value));
        }

        /**
         * Whether a new volume stays empty; otherwise it starts with the files that the image has at the target.
         */
        public Builder nocopy(Flag value) {
            return set(NOCOPY, value);
        }

        /**
         * Whether a new volume stays empty; otherwise it starts with the files that the image has at the target.
         */
        public Builder nocopy(boolean value) {
            return nocopy(Flag.of(value));
        }

        /**
         * Labels of a volume that comes into being with the mount.
         */
        public Builder label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Labels of a volume that comes into being with the mount.
         */
        public Builder label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Labels of a volume that comes into being with the mount.
         */
        public Builder label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public VolumeOptions build() {
            return new VolumeOptions(this);
        }
    }
}
