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
 * What to do when files under a path change.
 */
public final class Watch extends ComposeObject {
    /**
     * {@code path}.
     */
    public static final Property<Text> PATH = new Property<>("path", Codecs.TEXT);

    /**
     * {@code action}.
     */
    public static final Property<WatchAction> ACTION = new Property<>("action", WatchAction.CODEC);

    /**
     * {@code target}.
     */
    public static final Property<Text> TARGET = new Property<>("target", Codecs.TEXT);

    /**
     * {@code include}.
     */
    public static final Property<List<Text>> INCLUDE = new Property<>("include", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code ignore}.
     */
    public static final Property<List<Text>> IGNORE = new Property<>("ignore", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code initial_sync}.
     */
    public static final Property<Flag> INITIAL_SYNC = new Property<>("initial_sync", Codecs.FLAG);

    /**
     * {@code exec}.
     */
    public static final Property<ServiceHook> EXEC = new Property<ServiceHook>("exec", ServiceHook.CODEC).since("2.32.2");

    private static final List<Property<?>> PROPERTIES = List.of(
            PATH,
            ACTION,
            TARGET,
            INCLUDE,
            IGNORE,
            INITIAL_SYNC,
            EXEC);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Watch> CODEC = ObjectCodec.of(Builder::new, Watch::new);

    private Watch(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * File or directory to watch, relative to the project directory.
     */
    public Optional<Text> path() {
        return get(PATH);
    }

    /**
     * What to do when something changes.
     */
    public Optional<WatchAction> action() {
        return get(ACTION);
    }

    /**
     * Path in the container that changed files go to. Compose requires it for every action that copies files.
     */
    public Optional<Text> target() {
        return get(TARGET);
    }

    /**
     * Patterns, relative to {@code path}, of the files to watch; all files unless set.
     */
    public List<Text> include() {
        return get(INCLUDE).orElse(List.of());
    }

    /**
     * Patterns, relative to {@code path}, of files not to watch, besides those in {@code .dockerignore}.
     */
    public List<Text> ignore() {
        return get(IGNORE).orElse(List.of());
    }

    /**
     * Whether to copy files that already differ when the watch starts.
     */
    public Optional<Flag> initialSync() {
        return get(INITIAL_SYNC);
    }

    /**
     * Command to run in the container after files are copied, for the action {@code sync+exec}.
     */
    public Optional<ServiceHook> exec() {
        return get(EXEC);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Watch}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * File or directory to watch, relative to the project directory.
         */
        public Builder path(Text value) {
            return set(PATH, value);
        }

        /**
         * File or directory to watch, relative to the project directory.
         */
        public Builder path(String value) {
            return path(Text.of(value));
        }

        /**
         * File or directory to watch, relative to the project directory.
         */
        public Builder path(Reference value) {
            return path(Text.of(value));
        }

        /**
         * What to do when something changes.
         */
        public Builder action(WatchAction value) {
            return set(ACTION, value);
        }

        /**
         * Path in the container that changed files go to. Compose requires it for every action that copies files.
         */
        public Builder target(Text value) {
            return set(TARGET, value);
        }

        /**
         * Path in the container that changed files go to. Compose requires it for every action that copies files.
         */
        public Builder target(String value) {
            return target(Text.of(value));
        }

        /**
         * Path in the container that changed files go to. Compose requires it for every action that copies files.
         */
        public Builder target(Reference value) {
            return target(Text.of(value));
        }

        /**
         * Patterns, relative to {@code path}, of the files to watch; all files unless set.
         */
        public Builder include(Text... values) {
            return add(INCLUDE, List.of(values));
        }

        /**
         * Patterns, relative to {@code path}, of the files to watch; all files unless set.
         */
        public Builder include(String... values) {
            return add(INCLUDE, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Patterns, relative to {@code path}, of files not to watch, besides those in {@code .dockerignore}.
         */
        public Builder ignore(Text... values) {
            return add(IGNORE, List.of(values));
        }

        /**
         * Patterns, relative to {@code path}, of files not to watch, besides those in {@code .dockerignore}.
         */
        public Builder ignore(String... values) {
            return add(IGNORE, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Whether to copy files that already differ when the watch starts.
         */
        public Builder initialSync(Flag value) {
            return set(INITIAL_SYNC, value);
        }

        /**
         * Whether to copy files that already differ when the watch starts.
         */
        public Builder initialSync(boolean value) {
            return initialSync(Flag.of(value));
        }

        /**
         * Command to run in the container after files are copied, for the action {@code sync+exec}.
         *
         * @since Compose 2.32.2
         */
        public Builder exec(ServiceHook value) {
            return set(EXEC, value);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Watch build() {
            return new Watch(this);
        }
    }
}
