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
 * Access to a secret or config of the project; a plain string is its name.
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
    public static final Codec<FileGrant> CODEC = ObjectCodec.of(Builder::new, FileGrant::new).withShortForm(SOURCE);

    private FileGrant(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Name of the secret or config among those that the file declares.
     */
    public Optional<Text> source() {
        return get(SOURCE);
    }

    /**
     * Where the container sees the file: for a secret a path or a name under {@code /run/secrets}, for a config a
     * path. Unless set, the name of the secret, or the name of the config in the root directory.
     */
    public Optional<Text> target() {
        return get(TARGET);
    }

    /**
     * Owner of the file inside the container, as a user number; 0 unless set. Compose cannot apply it to a secret
     * or config that comes from a file.
     */
    public Optional<Text> uid() {
        return get(UID);
    }

    /**
     * Group of the file inside the container, as a number; 0 unless set. Compose cannot apply it to a secret or
     * config that comes from a file.
     */
    public Optional<Text> gid() {
        return get(GID);
    }

    /**
     * Who may read, write or execute the file, as an octal number such as {@code 0440}. Compose cannot apply it to
     * a secret or config that comes from a file.
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
         * Name of the secret or config among those that the file declares.
         */
        public Builder source(Text value) {
            return set(SOURCE, value);
        }

        /**
         * Name of the secret or config among those that the file declares.
         */
        public Builder source(String value) {
            return source(Text.of(value));
        }

        /**
         * Name of the secret or config among those that the file declares.
         */
        public Builder source(Reference value) {
            return source(Text.of(value));
        }

        /**
         * Where the container sees the file: for a secret a path or a name under {@code /run/secrets}, for a config a
         * path. Unless set, the name of the secret, or the name of the config in the root directory.
         */
        public Builder target(Text value) {
            return set(TARGET, value);
        }

        /**
         * Where the container sees the file: for a secret a path or a name under {@code /run/secrets}, for a config a
         * path. Unless set, the name of the secret, or the name of the config in the root directory.
         */
        public Builder target(String value) {
            return target(Text.of(value));
        }

        /**
         * Where the container sees the file: for a secret a path or a name under {@code /run/secrets}, for a config a
         * path. Unless set, the name of the secret, or the name of the config in the root directory.
         */
        public Builder target(Reference value) {
            return target(Text.of(value));
        }

        /**
         * Owner of the file inside the container, as a user number; 0 unless set. Compose cannot apply it to a secret
         * or config that comes from a file.
         */
        public Builder uid(Text value) {
            return set(UID, value);
        }

        /**
         * Owner of the file inside the container, as a user number; 0 unless set. Compose cannot apply it to a secret
         * or config that comes from a file.
         */
        public Builder uid(String value) {
            return uid(Text.of(value));
        }

        /**
         * Owner of the file inside the container, as a user number; 0 unless set. Compose cannot apply it to a secret
         * or config that comes from a file.
         */
        public Builder uid(Reference value) {
            return uid(Text.of(value));
        }

        /**
         * Group of the file inside the container, as a number; 0 unless set. Compose cannot apply it to a secret or
         * config that comes from a file.
         */
        public Builder gid(Text value) {
            return set(GID, value);
        }

        /**
         * Group of the file inside the container, as a number; 0 unless set. Compose cannot apply it to a secret or
         * config that comes from a file.
         */
        public Builder gid(String value) {
            return gid(Text.of(value));
        }

        /**
         * Group of the file inside the container, as a number; 0 unless set. Compose cannot apply it to a secret or
         * config that comes from a file.
         */
        public Builder gid(Reference value) {
            return gid(Text.of(value));
        }

        /**
         * Who may read, write or execute the file, as an octal number such as {@code 0440}. Compose cannot apply it to
         * a secret or config that comes from a file.
         */
        public Builder mode(FileMode value) {
            return set(MODE, value);
        }

        /**
         * Who may read, write or execute the file, as an octal number such as {@code 0440}. Compose cannot apply it to
         * a secret or config that comes from a file.
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
