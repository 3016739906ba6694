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
 * Options for the mount of a path of the host.
 */
public final class BindOptions extends ComposeObject {
    /**
     * {@code create_host_path}.
     */
    public static final Property<Flag> CREATE_HOST_PATH = new Property<>("create_host_path", Codecs.FLAG);

    /**
     * {@code propagation}.
     */
    public static final Property<Text> PROPAGATION = new Property<>("propagation", Codecs.TEXT);

    /**
     * {@code recursive}.
     */
    public static final Property<BindRecursive> RECURSIVE = new Property<>("recursive", BindRecursive.CODEC);

    /**
     * {@code selinux}.
     */
    public static final Property<Selinux> SELINUX = new Property<>("selinux", Selinux.CODEC);

    private static final List<Property<?>> PROPERTIES = List.of(
            CREATE_HOST_PATH,
            PROPAGATION,
            RECURSIVE,
            SELINUX);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<BindOptions> CODEC = ObjectCodec.of(Builder::new, BindOptions::new);

    private BindOptions(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Whether to create a directory where the path is missing on the host. The short form implies it.
     */
    public Optional<Flag> createHostPath() {
        return get(CREATE_HOST_PATH);
    }

    /**
     * Whether mounts made later under the path show on the other side: {@code private}, {@code rprivate}, {@code
     * shared}, {@code rshared}, {@code slave} or {@code rslave}; {@code rprivate} unless set.
     */
    public Optional<Text> propagation() {
        return get(PROPAGATION);
    }

    /**
     * What becomes of mounts below the path: part of this mount or not, and which of them are read-only with it.
     */
    public Optional<BindRecursive> recursive() {
        return get(RECURSIVE);
    }

    /**
     * SELinux label to give the content: {@code z} for content that containers share, {@code Z} for this container
     * alone.
     */
    public Optional<Selinux> selinux() {
        return get(SELINUX);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link BindOptions}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Whether to create a directory where the path is missing on the host. The short form implies it.
         */
        public Builder createHostPath(Flag value) {
            return set(CREATE_HOST_PATH, value);
        }

        /**
         * Whether to create a directory where the path is missing on the host. The short form implies it.
         */
        public Builder createHostPath(boolean value) {
            return createHostPath(Flag.of(value));
        }

        /**
         * Whether mounts made later under the path show on the other side: {@code private}, {@code rprivate}, {@code
         * shared}, {@code rshared}, {@code slave} or {@code rslave}; {@code rprivate} unless set.
         */
        public Builder propagation(Text value) {
            return set(PROPAGATION, value);
        }

        /**
         * Whether mounts made later under the path show on the other side: {@code private}, {@code rprivate}, {@code
         * shared}, {@code rshared}, {@code slave} or {@code rslave}; {@code rprivate} unless set.
         */
        public Builder propagation(String value) {
            return propagation(Text.of(value));
        }

        /**
         * Whether mounts made later under the path show on the other side: {@code private}, {@code rprivate}, {@code
         * shared}, {@code rshared}, {@code slave} or {@code rslave}; {@code rprivate} unless set.
         */
        public Builder propagation(Reference value) {
            return propagation(Text.of(value));
        }

        /**
         * What becomes of mounts below the path: part of this mount or not, and which of them are read-only with it.
         */
        public Builder recursive(BindRecursive value) {
            return set(RECURSIVE, value);
        }

        /**
         * SELinux label to give the content: {@code z} for content that containers share, {@code Z} for this container
         * alone.
         */
        public Builder selinux(Selinux value) {
            return set(SELINUX, value);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public BindOptions build() {
            return new BindOptions(this);
        }
    }
}
