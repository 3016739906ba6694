// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.FileMode;
import java.util.List;
import java.util.Optional;

/**
 * The Compose object FileGrant.
 */
public final class FileGrant extends ComposeObject {
    /**
     * {@code source}.
     */
    public static final Property<Text> SOURCE = new Property<>("source", Codecs.TEXT);

    /**
     * {@code target}.
     */
    public static final Property<Text> TARGET = new Property<>("target", Codecs.TEXT);

    /**
     * {@code uid}.
     */
    public static final Property<Text> UID = new Property<>("uid", Codecs.TEXT);

    /**
     * {@code gid}.
     */
    public static final Property<Text> GID = new Property<>("gid", Codecs.TEXT);

    /**
     * {@code mode}.
     */
    public static final Property<FileMode> MODE = new Property<>("mode", Codecs.FILE_MODE);

    private static final List<Property<?>> PROPERTIES = List.of(
    SOURCE,
    TARGET,
    UID,
    GID,
    MODE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<FileGrant> CODEC = ObjectCodec.of(Builder::new, Builder::build).withShortForm(SOURCE);

    private FileGrant(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
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
     * Compose attribute {@code uid}.
     */
    public Optional<Text> uid() {
        return get(UID);
    }

    /**
     * Compose attribute {@code gid}.
     */
    public Optional<Text> gid() {
        return get(GID);
    }

    /**
     * Compose attribute {@code mode}.
     */
    public Optional<FileMode> mode() {
        return get(MODE);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link FileGrant}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
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
         * Compose attribute {@code uid}.
         */
        public Builder uid(Text value) {
            return set(UID, value);
        }

        /**
         * Compose attribute {@code uid}.
         */
        public Builder uid(String value) {
            return uid(Text.of(value));
        }

        /**
         * Compose attribute {@code uid}.
         */
        public Builder uid(Reference value) {
            return uid(Text.of(value));
        }

        /**
         * Compose attribute {@code gid}.
         */
        public Builder gid(Text value) {
            return set(GID, value);
        }

        /**
         * Compose attribute {@code gid}.
         */
        public Builder gid(String value) {
            return gid(Text.of(value));
        }

        /**
         * Compose attribute {@code gid}.
         */
        public Builder gid(Reference value) {
            return gid(Text.of(value));
        }

        /**
         * Compose attribute {@code mode}.
         */
        public Builder mode(FileMode value) {
            return set(MODE, value);
        }

        /**
         * Compose attribute {@code mode}.
         */
        public Builder mode(String value) {
            return mode(FileMode.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public FileGrant build() {
            return new FileGrant(this);
        }
    }
}
