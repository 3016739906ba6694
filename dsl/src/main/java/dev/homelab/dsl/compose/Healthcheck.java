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
 * The Compose object Healthcheck.
 */
public final class Healthcheck extends ComposeObject {
    /**
     * {@code disable}.
     */
    public static final Property<Flag> DISABLE = new Property<>("disable", Codecs.FLAG);

    /**
     * {@code interval}.
     */
    public static final Property<Duration> INTERVAL = new Property<>("interval", Codecs.DURATION);

    /**
     * {@code retries}.
     */
    public static final Property<Int> RETRIES = new Property<>("retries", Codecs.INT);

    /**
     * {@code test}.
     */
    public static final Property<HealthTest> TEST = new Property<>("test", Codecs.HEALTH_TEST);

    /**
     * {@code timeout}.
     */
    public static final Property<Duration> TIMEOUT = new Property<>("timeout", Codecs.DURATION);

    /**
     * {@code start_period}.
     */
    public static final Property<Duration> START_PERIOD = new Property<>("start_period", Codecs.DURATION);

    /**
     * {@code start_interval}.
     */
    public static final Property<Duration> START_INTERVAL = new Property<>("start_interval", Codecs.DURATION);

    private static final List<Property<?>> PROPERTIES = List.of(
    DISABLE,
    INTERVAL,
    RETRIES,
    TEST,
    TIMEOUT,
    START_PERIOD,
    START_INTERVAL);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Healthcheck> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private Healthcheck(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code disable}.
     */
    public Optional<Flag> disable() {
        return get(DISABLE);
    }

    /**
     * Compose attribute {@code interval}.
     */
    public Optional<Duration> interval() {
        return get(INTERVAL);
    }

    /**
     * Compose attribute {@code retries}.
     */
    public Optional<Int> retries() {
        return get(RETRIES);
    }

    /**
     * Compose attribute {@code test}.
     */
    public Optional<HealthTest> test() {
        return get(TEST);
    }

    /**
     * Compose attribute {@code timeout}.
     */
    public Optional<Duration> timeout() {
        return get(TIMEOUT);
    }

    /**
     * Compose attribute {@code start_period}.
     */
    public Optional<Duration> startPeriod() {
        return get(START_PERIOD);
    }

    /**
     * Compose attribute {@code start_interval}.
     */
    public Optional<Duration> startInterval() {
        return get(START_INTERVAL);
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
         * Compose attribute {@code disable}.
         */
        public Builder disable(Flag value) {
            return set(DISABLE, value);
        }

        /**
         * Compose attribute {@code disable}.
         */
        public Builder disable(boolean value) {
            return disable(Flag.of(value));
        }

        /**
         * Compose attribute {@code interval}.
         */
        public Builder interval(Duration value) {
            return set(INTERVAL, value);
        }

        /**
         * Compose attribute {@code interval}.
         */
        public Builder interval(String value) {
            return interval(Duration.of(value));
        }

        /**
         * Compose attribute {@code retries}.
         */
        public Builder retries(Int value) {
            return set(RETRIES, value);
        }

        /**
         * Compose attribute {@code retries}.
         */
        public Builder retries(long value) {
            return retries(Int.of(value));
        }

        /**
         * Compose attribute {@code test}.
         */
        public Builder test(HealthTest value) {
            return set(TEST, value);
        }

        /**
         * Compose attribute {@code timeout}.
         */
        public Builder timeout(Duration value) {
            return set(TIMEOUT, value);
        }

        /**
         * Compose attribute {@code timeout}.
         */
        public Builder timeout(String value) {
            return timeout(Duration.of(value));
        }

        /**
         * Compose attribute {@code start_period}.
         */
        public Builder startPeriod(Duration value) {
            return set(START_PERIOD, value);
        }

        /**
         * Compose attribute {@code start_period}.
         */
        public Builder startPeriod(String value) {
            return startPeriod(Duration.of(value));
        }

        /**
         * Compose attribute {@code start_interval}.
         */
        public Builder startInterval(Duration value) {
            return set(START_INTERVAL, value);
        }

        /**
         * Compose attribute {@code start_interval}.
         */
        public Builder startInterval(String value) {
            return startInterval(Duration.of(value));
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
