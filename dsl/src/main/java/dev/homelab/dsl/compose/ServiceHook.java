// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.Flag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that runs inside a running container of the service.
 */
public final class ServiceHook extends ComposeObject {
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

    private static final List<Property<?>> PROPERTIES = List.of(
            COMMAND,
            WORKING_DIR,
            USER,
            PRIVILEGED,
            ENVIRONMENT);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ServiceHook> CODEC = ObjectCodec.of(Builder::new, ServiceHook::new);

    private ServiceHook(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The command to run in the container.
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
     * Who runs the command, by name or number; the user of the service unless set.
     */
    public Optional<Text> user() {
        return get(USER);
    }

    /**
     * Whether the command gets all capabilities, even where the service has fewer.
     */
    public Optional<Flag> privileged() {
        return get(PRIVILEGED);
    }

    /**
     * Environment variables of the command, on top of those of the service.
     */
    public Map<String, Text> environment() {
        return get(ENVIRONMENT).orElse(Map.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ServiceHook}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * The command to run in the container.
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
         * Who runs the command, by name or number; the user of the service unless set.
         */
        public Builder user(Text value) {
            return set(USER, value);
        }

        /**
         * Who runs the command, by name or number; the user of the service unless set.
         */
        public Builder user(String value) {
            return user(Text.of(value));
        }

        /**
         * Who runs the command, by name or number; the user of the service unless set.
         */
        public Builder user(Reference value) {
            return user(Text.of(value));
        }

        /**
         * Whether the command gets all capabilities, even where the service has fewer.
         */
        public Builder privileged(Flag value) {
            return set(PRIVILEGED, value);
        }

        /**
         * Whether the command gets all capabilities, even where the service has fewer.
         */
        public Builder privileged(boolean value) {
            return privileged(Flag.of(value));
        }

        /**
         * Environment variables of the command, on top of those of the service.
         */
        public Builder environment(String name, Text value) {
            return put(ENVIRONMENT, name, value);
        }

        /**
         * Environment variables of the command, on top of those of the service.
         */
        public Builder environment(String name, String value) {
            return environment(name, Text.of(value));
        }

        /**
         * Environment variables of the command, on top of those of the service.
         */
        public Builder environment(String name, Reference value) {
            return environment(name, Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public ServiceHook build() {
            return new ServiceHook(this);
        }
    }
}
