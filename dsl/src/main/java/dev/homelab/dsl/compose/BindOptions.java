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
 * The Compose object BindOptions.
 */
public final class BindOptions extends ComposeObject {
    /**
     * {@code propagation}.
     */
    public static final Property<Text> PROPAGATION = new Property<>("propagation", Codecs.TEXT);

    /**
     * {@code create_host_path}.
     */
    public static final Property<Flag> CREATE_HOST_PATH = new Property<>("create_host_path", Codecs.FLAG);

    /**
     * {@code recursive}.
     */
    public static final Property<BindRecursive> RECURSIVE = new Property<>("recursive", BindRecursive.CODEC);

    /**
     * {@code selinux}.
     */
    public static final Property<Selinux> SELINUX = new Property<>("selinux", Selinux.CODEC);

    private static final List<Property<?>> PROPERTIES = List.of(
    PROPAGATION,
    CREATE_HOST_PATH,
    RECURSIVE,
    SELINUX);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<BindOptions> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private BindOptions(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code propagation}.
     */
    public Optional<Text> propagation() {
        return get(PROPAGATION);
    }

    /**
     * Compose attribute {@code create_host_path}.
     */
    public Optional<Flag> createHostPath() {
        return get(CREATE_HOST_PATH);
    }

    /**
     * x
     */
    public Optional<BindRecursive> recursive() {
        return get(RECURSIVE);
    }

    /**
     * x
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
         * Compose attribute {@code propagation}.
         */
        public Builder propagation(Text value) {
            return set(PROPAGATION, value);
        }

        /**
         * Compose attribute {@code propagation}.
         */
        public Builder propagation(String value) {
            return propagation(Text.of(value));
        }

        /**
         * Compose attribute {@code propagation}.
         */
        public Builder propagation(Reference value) {
            return propagation(Text.of(value));
        }

        /**
         * Compose attribute {@code create_host_path}.
         */
        public Builder createHostPath(Flag value) {
            return set(CREATE_HOST_PATH, value);
        }

        /**
         * Compose attribute {@code create_host_path}.
         */
        public Builder createHostPath(boolean value) {
            return createHostPath(Flag.of(value));
        }

        /**
         * x
         */
        public Builder recursive(BindRecursive value) {
            return set(RECURSIVE, value);
        }

        /**
         * x
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
