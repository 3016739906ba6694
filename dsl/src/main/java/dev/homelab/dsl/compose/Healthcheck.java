// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.Flag;
import dev.homelab.dsl.value.HealthTest;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * A command that the engine runs time and again in a container to find out whether it works.
 */
public final class Healthcheck extends ComposeObject {
    /**
     * {@code test}.
     */
    public static final Property<HealthTest> TEST = new Property<>("test", Codecs.HEALTH_TEST);

    /**
     * {@code interval}.
     */
    public static final Property<Duration> INTERVAL = new Property<>("interval", Codecs.DURATION);

    /**
     * {@code timeout}.
     */
    public static final Property<Duration> TIMEOUT = new Property<>("timeout", Codecs.DURATION);

    /**
     * {@code retries}.
     */
    public static final Property<Int> RETRIES = new Property<>("retries", Codecs.INT);

    /**
     * {@code start_period}.
     */
    public static final Property<Duration> START_PERIOD = new Property<>("start_period", Codecs.DURATION);

    /**
     * {@code start_interval}.
     */
    public static final Property<Duration> START_INTERVAL = new Property<Duration>("start_interval", Codecs.DURATION).since("2.20.2");

    /**
     * {@code disable}.
     */
    public static final Property<Flag> DISABLE = new Property<>("disable", Codecs.FLAG);

    private static final List<Property<?>> PROPERTIES = List.of(
            TEST,
            INTERVAL,
            TIMEOUT,
            RETRIES,
            START_PERIOD,
            START_INTERVAL,
            DISABLE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Healthcheck> CODEC = ObjectCodec.of(Builder::new, Healthcheck::new);

    private Healthcheck(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The command, which ends with 0 where all is well. A list starts with {@code CMD} to run a program, {@code
     * CMD-SHELL} to run a shell command, or {@code NONE} for no check; a plain string is a shell command.
     */
    public Optional<HealthTest> test() {
        return get(TEST);
    }

    /**
     * Time between two checks; 30s unless set.
     */
    public Optional<Duration> interval() {
        return get(INTERVAL);
    }

    /**
     * How long a check may take before it counts as failed; 30s unless set.
     */
    public Optional<Duration> timeout() {
        return get(TIMEOUT);
    }

    /**
     * How many checks in a row have to fail before the container is unhealthy; 3 unless set.
     */
    public Optional<Int> retries() {
        return get(RETRIES);
    }

    /**
     * Time after the start in which failed checks do not count; 0s unless set.
     */
    public Optional<Duration> startPeriod() {
        return get(START_PERIOD);
    }

    /**
     * Time between two checks during {@code start_period}; 5s unless set.
     */
    public Optional<Duration> startInterval() {
        return get(START_INTERVAL);
    }

    /**
     * Whether to turn off the check that the image comes with.
     */
    public Optional<Flag> disable() {
        return get(DISABLE);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Healthcheck}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * The command, which ends with 0 where all is well. A list starts with {@code CMD} to run a program, {@code
         * CMD-SHELL} to run a shell command, or {@code NONE} for no check; a plain string is a shell command.
         */
        public Builder test(HealthTest value) {
            return set(TEST, value);
        }

        /**
         * Time between two checks; 30s unless set.
         */
        public Builder interval(Duration value) {
            return set(INTERVAL, value);
        }

        /**
         * Time between two checks; 30s unless set.
         */
        public Builder interval(String value) {
            return interval(Duration.of(value));
        }

        /**
         * How long a check may take before it counts as failed; 30s unless set.
         */
        public Builder timeout(Duration value) {
            return set(TIMEOUT, value);
        }

        /**
         * How long a check may take before it counts as failed; 30s unless set.
         */
        public Builder timeout(String value) {
            return timeout(Duration.of(value));
        }

        /**
         * How many checks in a row have to fail before the container is unhealthy; 3 unless set.
         */
        public Builder retries(Int value) {
            return set(RETRIES, value);
        }

        /**
         * How many checks in a row have to fail before the container is unhealthy; 3 unless set.
         */
        public Builder retries(long value) {
            return retries(Int.of(value));
        }

        /**
         * Time after the start in which failed checks do not count; 0s unless set.
         */
        public Builder startPeriod(Duration value) {
            return set(START_PERIOD, value);
        }

        /**
         * Time after the start in which failed checks do not count; 0s unless set.
         */
        public Builder startPeriod(String value) {
            return startPeriod(Duration.of(value));
        }

        /**
         * Time between two checks during {@code start_period}; 5s unless set.
         *
         * @since Compose 2.20.2
         */
        public Builder startInterval(Duration value) {
            return set(START_INTERVAL, value);
        }

        /**
         * Time between two checks during {@code start_period}; 5s unless set.
         *
         * @since Compose 2.20.2
         */
        public Builder startInterval(String value) {
            return startInterval(Duration.of(value));
        }

        /**
         * Whether to turn off the check that the image comes with.
         */
        public Builder disable(Flag value) {
            return set(DISABLE, value);
        }

        /**
         * Whether to turn off the check that the image comes with.
         */
        public Builder disable(boolean value) {
            return disable(Flag.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Healthcheck build() {
            return new Healthcheck(this);
        }
    }
}
