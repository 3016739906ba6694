// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.Flag;
import dev.homelab.dsl.value.Image;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Compose object PreStartHook.
 */
public final class PreStartHook extends ComposeObject {
    /**
     * {@code command}.
     */
    public static final Property<Command> COMMAND = new Property<>("command", Codecs.COMMAND);

    /**
     * {@code image}.
     */
    public static final Property<Image> IMAGE = new Property<>("image", Codecs.IMAGE);

    /**
     * {@code user}.
     */
    public static final Property<Text> USER = new Property<>("user", Codecs.TEXT);

    /**
     * {@code privileged}.
     */
    public static final Property<Flag> PRIVILEGED = new Property<>("privileged", Codecs.FLAG);

    /**
     * {@code working_dir}.
     */
    public static final Property<Text> WORKING_DIR = new Property<>("working_dir", Codecs.TEXT);

    /**
     * {@code environment}.
     */
    public static final Property<Map<String, Text>> ENVIRONMENT = new Property<>("environment", Codecs.KEY_VALUES);

    /**
     * {@code per_replica}.
     */
    public static final Property<Flag> PER_REPLICA = new Property<>("per_replica", Codecs.FLAG);

    private static final List<Property<?>> PROPERTIES = List.of(
    COMMAND,
    IMAGE,
    USER,
    PRIVILEGED,
    WORKING_DIR,
    ENVIRONMENT,
    PER_REPLICA);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<PreStartHook> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private PreStartHook(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code command}.
     */
    public Optional<Command> command() {
        return get(COMMAND);
    }

    /**
     * Compose attribute {@code image}.
     */
    public Optional<Image> image() {
        return get(IMAGE);
    }

    /**
     * Compose attribute {@code user}.
     */
    public Optional<Text> user() {
        return get(USER);
    }

    /**
     * Compose attribute {@code privileged}.
     */
    public Optional<Flag> privileged() {
        return get(PRIVILEGED);
    }

    /**
     * Compose attribute {@code working_dir}.
     */
    public Optional<Text> workingDir() {
        return get(WORKING_DIR);
    }

    /**
     * Compose attribute {@code environment}.
     */
    public Map<String, Text> environment() {
        return get(ENVIRONMENT).orElse(Map.of());
    }

    /**
     * Compose attribute {@code per_replica}.
     */
    public Optional<Flag> perReplica() {
        return get(PER_REPLICA);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link PreStartHook}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Compose attribute {@code command}.
         */
        public Builder command(Command value) {
            return set(COMMAND, value);
        }

        /**
         * Compose attribute {@code image}.
         */
        public Builder image(Image value) {
            return set(IMAGE, value);
        }

        /**
         * Compose attribute {@code image}.
         */
        public Builder image(String value) {
            return image(Image.of(value));
        }

        /**
         * Compose attribute {@code user}.
         */
        public Builder user(Text value) {
            return set(USER, value);
        }

        /**
         * Compose attribute {@code user}.
         */
        public Builder user(String value) {
            return user(Text.of(value));
        }

        /**
         * Compose attribute {@code user}.
         */
        public Builder user(Reference value) {
            return user(Text.of(value));
        }

        /**
         * Compose attribute {@code privileged}.
         */
        public Builder privileged(Flag value) {
            return set(PRIVILEGED, value);
        }

        /**
         * Compose attribute {@code privileged}.
         */
        public Builder privileged(boolean value) {
            return privileged(Flag.of(value));
        }

        /**
         * Compose attribute {@code working_dir}.
         */
        public Builder workingDir(Text value) {
            return set(WORKING_DIR, value);
        }

        /**
         * Compose attribute {@code working_dir}.
         */
        public Builder workingDir(String value) {
            return workingDir(Text.of(value));
        }

        /**
         * Compose attribute {@code working_dir}.
         */
        public Builder workingDir(Reference value) {
            return workingDir(Text.of(value));
        }

        /**
         * Compose attribute {@code environment}.
         */
        public Builder environment(String name, Text value) {
            return put(ENVIRONMENT, name, value);
        }

        /**
         * Compose attribute {@code environment}.
         */
        public Builder environment(String name, String value) {
            return environment(name, Text.of(value));
        }

        /**
         * Compose attribute {@code environment}.
         */
        public Builder environment(String name, Reference value) {
            return environment(name, Text.of(value));
        }

        /**
         * Compose attribute {@code per_replica}.
         */
        public Builder perReplica(Flag value) {
            return set(PER_REPLICA, value);
        }

        /**
         * Compose attribute {@code per_replica}.
         */
        public Builder perReplica(boolean value) {
            return perReplica(Flag.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public PreStartHook build() {
            return new PreStartHook(this);
        }
    }
}
