// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * Compose files to make part of this one; a plain string is the path of a single file.
 */
public final class Include extends ComposeObject {
    /**
     * {@code path}.
     */
    public static final Property<List<Text>> PATH = new Property<>("path", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code project_directory}.
     */
    public static final Property<Text> PROJECT_DIRECTORY = new Property<>("project_directory", Codecs.TEXT);

    /**
     * {@code env_file}.
     */
    public static final Property<List<Text>> ENV_FILE = new Property<>("env_file", Codecs.listOrOne(Codecs.TEXT));

    private static final List<Property<?>> PROPERTIES = List.of(
            PATH,
            PROJECT_DIRECTORY,
            ENV_FILE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Include> CODEC = ObjectCodec.of(Builder::new, Include::new).withShortForm(PATH);

    private Include(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The files to include, relative to this one. Where there are several, a later file overrides the earlier
     * ones.
     */
    public List<Text> path() {
        return get(PATH).orElse(List.of());
    }

    /**
     * Directory that paths inside the included files are relative to; that of the first included file unless set.
     */
    public Optional<Text> projectDirectory() {
        return get(PROJECT_DIRECTORY);
    }

    /**
     * Files with values for the variables of the included files; {@code .env} in their project directory unless
     * set.
     */
    public List<Text> envFile() {
        return get(ENV_FILE).orElse(List.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Include}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * The files to include, relative to this one. Where there are several, a later file overrides the earlier
         * ones.
         */
        public Builder path(Text... values) {
            return add(PATH, List.of(values));
        }

        /**
         * The files to include, relative to this one. Where there are several, a later file overrides the earlier
         * ones.
         */
        public Builder path(String... values) {
            return add(PATH, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Directory that paths inside the included files are relative to; that of the first included file unless set.
         */
        public Builder projectDirectory(Text value) {
            return set(PROJECT_DIRECTORY, value);
        }

        /**
         * Directory that paths inside the included files are relative to; that of the first included file unless set.
         */
        public Builder projectDirectory(String value) {
            return projectDirectory(Text.of(value));
        }

        /**
         * Directory that paths inside the included files are relative to; that of the first included file unless set.
         */
        public Builder projectDirectory(Reference value) {
            return projectDirectory(Text.of(value));
        }

        /**
         * Files with values for the variables of the included files; {@code .env} in their project directory unless
         * set.
         */
        public Builder envFile(Text... values) {
            return add(ENV_FILE, List.of(values));
        }

        /**
         * Files with values for the variables of the included files; {@code .env} in their project directory unless
         * set.
         */
        public Builder envFile(String... values) {
            return add(ENV_FILE, List.of(values).stream().map(Text::of).toList());
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Include build() {
            return new Include(this);
        }
    }
}
