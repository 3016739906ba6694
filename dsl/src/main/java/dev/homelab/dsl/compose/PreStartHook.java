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
 * A container that runs to its end before those of the service start.
 */
public final class PreStartHook extends ComposeObject {
    /**
     * {@code image}.
     */
    public static final Property<Image> IMAGE = new Property<>("image", Codecs.IMAGE);

    /**
     * {@code command}.
     */
    public static final Property<Command> COMMAND = new Property<>("command", Codecs.COMMAND);

    /**
     * {@code working_dir}.
     */
    public static final Property<Text> WORKING_DIR = new Property<>("working_dir", Codecs.TEXT);

    /**
     * {@code user}.
     */
    public static final Property<Text> USER = new Property<>("user", Codecs.TEXT);

    /**
     * {@code privileged}.
     */
    public static final Property<Flag> PRIVILEGED = new Property<>("privileged", Codecs.FLAG);

    /**
     * {@code environment}.
     */
    public static final Property<Map<String, Text>> ENVIRONMENT = new Property<>("environment", Codecs.KEY_VALUES);

    /**
     * {@code per_replica}.
     */
    public static final Property<Flag> PER_REPLICA = new Property<>("per_replica", Codecs.FLAG);

    private static final List<Property<?>> PROPERTIES = List.of(
            IMAGE,
            COMMAND,
            WORKING_DIR,
            USER,
            PRIVILEGED,
            ENVIRONMENT,
            PER_REPLICA);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<PreStartHook> CODEC = ObjectCodec.of(Builder::new, PreStartHook::new);

    private PreStartHook(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Image to run; that of the service unless set.
     */
    public Optional<Image> image() {
        return get(IMAGE);
    }

    /**
     * The command to run. May be absent where the image already runs the right one.
     */
    public Optional<Command> command() {
        return get(COMMAND);
    }

    /**
     * Directory that the command starts in; that of the service unless set.
     */
    public Optional<Text> workingDir() {
        return get(WORKING_DIR);
    }

    /**
     * Who runs the command, by name or number. Unless set, the user of the image if the hook has one of its own,
     * else of the service.
     */
    public Optional<Text> user() {
        return get(USER);
    }

    /**
     * Whether the hook gets all capabilities and devices of the host.
     */
    public Optional<Flag> privileged() {
        return get(PRIVILEGED);
    }

    /**
     * Environment variables of the hook, on top of those of the service.
     */
    public Map<String, Text> environment() {
        return get(ENVIRONMENT).orElse(Map.of());
    }

    /**
     * Whether each replica has its own run of the hook; unless set, a single run precedes them all.
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
         * Image to run; that of the service unless set.
         */
        public Builder image(Image value) {
            return set(IMAGE, value);
        }

        /**
         * Image to run; that of the service unless set.
         */
        public Builder image(String value) {
            return image(Image.of(value));
        }

        /**
         * The command to run. May be absent where the image already runs the right one.
         */
        public Builder command(Command value) {
            return set(COMMAND, value);
        }

        /**
         * Directory that the command starts in; that of the service unless set.
         */
        public Builder workingDir(Text value) {
            return set(WORKING_DIR, value);
        }

        /**
         * Directory that the command starts in; that of the service unless set.
         */
        public Builder workingDir(String value) {
            return workingDir(Text.of(value));
        }

        /**
         * Directory that the command starts in; that of the service unless set.
         */
        public Builder workingDir(Reference value) {
            return workingDir(Text.of(value));
        }

        /**
         * Who runs the command, by name or number. Unless set, the user of the image if the hook has one of its own,
         * else of the service.
         */
        public Builder user(Text value) {
            return set(USER, value);
        }

        /**
         * Who runs the command, by name or number. Unless set, the user of the image if the hook has one of its own,
         * else of the service.
         */
        public Builder user(String value) {
            return user(Text.of(value));
        }

        /**
         * Who runs the command, by name or number. Unless set, the user of the image if the hook has one of its own,
         * else of the service.
         */
        public Builder user(Reference value) {
            return user(Text.of(value));
        }

        /**
         * Whether the hook gets all capabilities and devices of the host.
         */
        public Builder privileged(Flag value) {
            return set(PRIVILEGED, value);
        }

        /**
         * Whether the hook gets all capabilities and devices of the host.
         */
        public Builder privileged(boolean value) {
            return privileged(Flag.of(value));
        }

        /**
         * Environment variables of the hook, on top of those of the service.
         */
        public Builder environment(String name, Text value) {
            return put(ENVIRONMENT, name, value);
        }

        /**
         * Environment variables of the hook, on top of those of the service.
         */
        public Builder environment(String name, String value) {
            return environment(name, Text.of(value));
        }

        /**
         * Environment variables of the hook, on top of those of the service.
         */
        public Builder environment(String name, Reference value) {
            return environment(name, Text.of(value));
        }

        /**
         * Whether each replica has its own run of the hook; unless set, a single run precedes them all.
         */
        public Builder perReplica(Flag value) {
            return set(PER_REPLICA, value);
        }

        /**
         * Whether each replica has its own run of the hook; unless set, a single run precedes them all.
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
