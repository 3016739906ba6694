// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Decimal;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * The Compose object RolloutConfig.
 */
public final class RolloutConfig extends ComposeObject {
    /**
     * {@code parallelism}.
     */
    public static final Property<Int> PARALLELISM = new Property<>("parallelism", Codecs.INT);

    /**
     * {@code delay}.
     */
    public static final Property<Duration> DELAY = new Property<>("delay", Codecs.DURATION);

    /**
     * {@code failure_action}.
     */
    public static final Property<Text> FAILURE_ACTION = new Property<>("failure_action", Codecs.TEXT);

    /**
     * {@code monitor}.
     */
    public static final Property<Duration> MONITOR = new Property<>("monitor", Codecs.DURATION);

    /**
     * {@code max_failure_ratio}.
     */
    public static final Property<Decimal> MAX_FAILURE_RATIO = new Property<>("max_failure_ratio", Codecs.DECIMAL);

    /**
     * {@code order}.
     */
    public static final Property<RolloutOrder> ORDER = new Property<>("order", RolloutOrder.CODEC);

    private static final List<Property<?>> PROPERTIES = List.of(
    PARALLELISM,
    DELAY,
    FAILURE_ACTION,
    MONITOR,
    MAX_FAILURE_RATIO,
    ORDER);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<RolloutConfig> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private RolloutConfig(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code parallelism}.
     */
    public Optional<Int> parallelism() {
        return get(PARALLELISM);
    }

    /**
     * Compose attribute {@code delay}.
     */
    public Optional<Duration> delay() {
        return get(DELAY);
    }

    /**
     * Compose attribute {@code failure_action}.
     */
    public Optional<Text> failureAction() {
        return get(FAILURE_ACTION);
    }

    /**
     * Compose attribute {@code monitor}.
     */
    public Optional<Duration> monitor() {
        return get(MONITOR);
    }

    /**
     * Compose attribute {@code max_failure_ratio}.
     */
    public Optional<Decimal> maxFailureRatio() {
        return get(MAX_FAILURE_RATIO);
    }

    /**
     * x
     */
    public Optional<RolloutOrder> order() {
        return get(ORDER);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link RolloutConfig}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Compose attribute {@code parallelism}.
         */
        public Builder parallelism(Int value) {
            return set(PARALLELISM, value);
        }

        /**
         * Compose attribute {@code parallelism}.
         */
        public Builder parallelism(long value) {
            return parallelism(Int.of(value));
        }

        /**
         * Compose attribute {@code delay}.
         */
        public Builder delay(Duration value) {
            return set(DELAY, value);
        }

        /**
         * Compose attribute {@code delay}.
         */
        public Builder delay(String value) {
            return delay(Duration.of(value));
        }

        /**
         * Compose attribute {@code failure_action}.
         */
        public Builder failureAction(Text value) {
            return set(FAILURE_ACTION, value);
        }

        /**
         * Compose attribute {@code failure_action}.
         */
        public Builder failureAction(String value) {
            return failureAction(Text.of(value));
        }

        /**
         * Compose attribute {@code failure_action}.
         */
        public Builder failureAction(Reference value) {
            return failureAction(Text.of(value));
        }

        /**
         * Compose attribute {@code monitor}.
         */
        public Builder monitor(Duration value) {
            return set(MONITOR, value);
        }

        /**
         * Compose attribute {@code monitor}.
         */
        public Builder monitor(String value) {
            return monitor(Duration.of(value));
        }

        /**
         * Compose attribute {@code max_failure_ratio}.
         */
        public Builder maxFailureRatio(Decimal value) {
            return set(MAX_FAILURE_RATIO, value);
        }

        /**
         * Compose attribute {@code max_failure_ratio}.
         */
        public Builder maxFailureRatio(double value) {
            return maxFailureRatio(Decimal.of(value));
        }

        /**
         * x
         */
        public Builder order(RolloutOrder value) {
            return set(ORDER, value);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public RolloutConfig build() {
            return new RolloutConfig(this);
        }
    }
}
