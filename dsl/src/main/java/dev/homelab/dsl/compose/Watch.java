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
 * The Compose object Watch.
 */
public final class Watch extends ComposeObject {
    /**
     * {@code ignore}.
     */
    public static final Property<List<Text>> IGNORE = new Property<>("ignore", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code include}.
     */
    public static final Property<List<Text>> INCLUDE = new Property<>("include", Codecs.listOrOne(Codecs.TEXT));

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
     * {@code exec}.
     */
    public static final Property<ServiceHook> EXEC = new Property<>("exec", ServiceHook.CODEC);

    /**
     * {@code initial_sync}.
     */
    public static final Property<Flag> INITIAL_SYNC = new Property<>("initial_sync", Codecs.FLAG);

    private static final List<Property<?>> PROPERTIES = List.of(
    IGNORE,
    INCLUDE,
    PATH,
    ACTION,
    TARGET,
    EXEC,
    INITIAL_SYNC);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Watch> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private Watch(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * x
     */
    public List<Text> ignore() {
        return get(IGNORE).orElse(List.of());
    }

    /**
     * x
     */
    public List<Text> include() {
        return get(INCLUDE).orElse(List.of());
    }

    /**
     * Compose attribute {@code path}.
     */
    public Optional<Text> path() {
        return get(PATH);
    }

    /**
     * x
     */
    public Optional<WatchAction> action() {
        return get(ACTION);
    }

    /**
     * Compose attribute {@code target}.
     */
    public Optional<Text> target() {
        return get(TARGET);
    }

    /**
     * x
     */
    public Optional<ServiceHook> exec() {
        return get(EXEC);
    }

    /**
     * Compose attribute {@code initial_sync}.
     */
    public Optional<Flag> initialSync() {
        return get(INITIAL_SYNC);
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
         * x
         */
        public Builder ignore(Text... values) {
            return add(IGNORE, List.of(values));
        }

        /**
         * x
         */
        public Builder ignore(String... values) {
            return add(IGNORE, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public Builder include(Text... values) {
            return add(INCLUDE, List.of(values));
        }

        /**
         * x
         */
        public Builder include(String... values) {
            return add(INCLUDE, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code path}.
         */
        public Builder path(Text value) {
            return set(PATH, value);
        }

        /**
         * Compose attribute {@code path}.
         */
        public Builder path(String value) {
            return path(Text.of(value));
        }

        /**
         * Compose attribute {@code path}.
         */
        public Builder path(Reference value) {
            return path(Text.of(value));
        }

        /**
         * x
         */
        public Builder action(WatchAction value) {
            return set(ACTION, value);
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
         * x
         */
        public Builder exec(ServiceHook value) {
            return set(EXEC, value);
        }

        /**
         * Compose attribute {@code initial_sync}.
         */
        public Builder initialSync(Flag value) {
            return set(INITIAL_SYNC, value);
        }

        /**
         * Compose attribute {@code initial_sync}.
         */
        public Builder initialSync(boolean value) {
            return initialSync(Flag.of(value));
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
