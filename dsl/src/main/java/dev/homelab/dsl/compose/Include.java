// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * The Compose object Include.
 */
public final class Include extends ComposeObject {
    /**
     * {@code path}.
     */
    public static final Property<List<Text>> PATH = new Property<>("path", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code env_file}.
     */
    public static final Property<List<Text>> ENV_FILE = new Property<>("env_file", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code project_directory}.
     */
    public static final Property<Text> PROJECT_DIRECTORY = new Property<>("project_directory", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
    PATH,
    ENV_FILE,
    PROJECT_DIRECTORY);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Include> CODEC = ObjectCodec.of(Builder::new, Builder::build).withShortForm(PATH);

    private Include(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * x
     */
    public List<Text> path() {
        return get(PATH).orElse(List.of());
    }

    /**
     * x
     */
    public List<Text> envFile() {
        return get(ENV_FILE).orElse(List.of());
    }

    /**
     * Compose attribute {@code project_directory}.
     */
    public Optional<Text> projectDirectory() {
        return get(PROJECT_DIRECTORY);
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
         * x
         */
        public Builder path(Text... values) {
            return add(PATH, List.of(values));
        }

        /**
         * x
         */
        public Builder path(String... values) {
            return add(PATH, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public Builder envFile(Text... values) {
            return add(ENV_FILE, List.of(values));
        }

        /**
         * x
         */
        public Builder envFile(String... values) {
            return add(ENV_FILE, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code project_directory}.
         */
        public Builder projectDirectory(Text value) {
            return set(PROJECT_DIRECTORY, value);
        }

        /**
         * Compose attribute {@code project_directory}.
         */
        public Builder projectDirectory(String value) {
            return projectDirectory(Text.of(value));
        }

        /**
         * Compose attribute {@code project_directory}.
         */
        public Builder projectDirectory(Reference value) {
            return projectDirectory(Text.of(value));
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
