// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * Whether and how often a container that ended starts again.
 */
public final class DeployRestartPolicy extends ComposeObject {
    /**
     * {@code condition}.
     */
    public static final Property<Text> CONDITION = new Property<>("condition", Codecs.TEXT);

    /**
     * {@code delay}.
     */
    public static final Property<Duration> DELAY = new Property<>("delay", Codecs.DURATION);

    /**
     * {@code max_attempts}.
     */
    public static final Property<Int> MAX_ATTEMPTS = new Property<>("max_attempts", Codecs.INT);

    /**
     * {@code window}.
     */
    public static final Property<Duration> WINDOW = new Property<>("window", Codecs.DURATION);

    private static final List<Property<?>> PROPERTIES = List.of(
            CONDITION,
            DELAY,
            MAX_ATTEMPTS,
            WINDOW);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<DeployRestartPolicy> CODEC = ObjectCodec.of(Builder::new, DeployRestartPolicy::new);

    private DeployRestartPolicy(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * After which end the container starts again: {@code none}, {@code on-failure} or {@code any}; {@code any}
     * unless set.
     */
    public Optional<Text> condition() {
        return get(CONDITION);
    }

    /**
     * How long to wait before each attempt.
     */
    public Optional<Duration> delay() {
        return get(DELAY);
    }

    /**
     * After how many failed attempts to give up; never unless set.
     */
    public Optional<Int> maxAttempts() {
        return get(MAX_ATTEMPTS);
    }

    /**
     * How long a container has to run before its start counts as a success.
     */
    public Optional<Duration> window() {
        return get(WINDOW);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link DeployRestartPolicy}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * After which end the container starts again: {@code none}, {@code on-failure} or {@code any}; {@code any}
         * unless set.
         */
        public Builder condition(Text value) {
            return set(CONDITION, value);
        }

        /**
         * After which end the container starts again: {@code none}, {@code on-failure} or {@code any}; {@code any}
         * unless set.
         */
        public Builder condition(String value) {
            return condition(Text.of(value));
        }

        /**
         * After which end the container starts again: {@code none}, {@code on-failure} or {@code any}; {@code any}
         * unless set.
         */
        public Builder condition(Reference value) {
            return condition(Text.of(value));
        }

        /**
         * How long to wait before each attempt.
         */
        public Builder delay(Duration value) {
            return set(DELAY, value);
        }

        /**
         * How long to wait before each attempt.
         */
        public Builder delay(String value) {
            return delay(Duration.of(value));
        }

        /**
         * After how many failed attempts to give up; never unless set.
         */
        public Builder maxAttempts(Int value) {
            return set(MAX_ATTEMPTS, value);
        }

        /**
         * After how many failed attempts to give up; never unless set.
         */
        public Builder maxAttempts(long value) {
            return maxAttempts(Int.of(value));
        }

        /**
         * How long a container has to run before its start counts as a success.
         */
        public Builder window(Duration value) {
            return set(WINDOW, value);
        }

        /**
         * How long a container has to run before its start counts as a success.
         */
        public Builder window(String value) {
            return window(Duration.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public DeployRestartPolicy build() {
            return new DeployRestartPolicy(this);
        }
    }
}
