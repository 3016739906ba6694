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
 * How an orchestrator replaces the containers of a service.
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
     * {@code order}.
     */
    public static final Property<RolloutOrder> ORDER = new Property<>("order", RolloutOrder.CODEC);

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

    private static final List<Property<?>> PROPERTIES = List.of(
            PARALLELISM,
            DELAY,
            ORDER,
            FAILURE_ACTION,
            MONITOR,
            MAX_FAILURE_RATIO);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<RolloutConfig> CODEC = ObjectCodec.of(Builder::new, RolloutConfig::new);

    private RolloutConfig(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * How many containers to replace at a time; 0 is all of them.
     */
    public Optional<Int> parallelism() {
        return get(PARALLELISM);
    }

    /**
     * How long to wait between one group of containers and the next.
     */
    public Optional<Duration> delay() {
        return get(DELAY);
    }

    /**
     * Whether the old container stops before the new one starts, which is the default, or after.
     */
    public Optional<RolloutOrder> order() {
        return get(ORDER);
    }

    /**
     * What to do when the replacement fails: {@code pause}, which is the default, {@code continue}, or for an
     * update {@code rollback}.
     */
    public Optional<Text> failureAction() {
        return get(FAILURE_ACTION);
    }

    /**
     * How long to watch a replaced container for failure.
     */
    public Optional<Duration> monitor() {
        return get(MONITOR);
    }

    /**
     * Share of containers, from 0 to 1, that may fail; 0 unless set.
     */
    public Optional<Decimal> maxFailureRatio() {
        return get(MAX_FAILURE_RATIO);
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
         * How many containers to replace at a time; 0 is all of them.
         */
        public Builder parallelism(Int value) {
            return set(PARALLELISM, value);
        }

        /**
         * How many containers to replace at a time; 0 is all of them.
         */
        public Builder parallelism(long value) {
            return parallelism(Int.of(value));
        }

        /**
         * How long to wait between one group of containers and the next.
         */
        public Builder delay(Duration value) {
            return set(DELAY, value);
        }

        /**
         * How long to wait between one group of containers and the next.
         */
        public Builder delay(String value) {
            return delay(Duration.of(value));
        }

        /**
         * Whether the old container stops before the new one starts, which is the default, or after.
         */
        public Builder order(RolloutOrder value) {
            return set(ORDER, value);
        }

        /**
         * What to do when the replacement fails: {@code pause}, which is the default, {@code continue}, or for an
         * update {@code rollback}.
         */
        public Builder failureAction(Text value) {
            return set(FAILURE_ACTION, value);
        }

        /**
         * What to do when the replacement fails: {@code pause}, which is the default, {@code continue}, or for an
         * update {@code rollback}.
         */
        public Builder failureAction(String value) {
            return failureAction(Text.of(value));
        }

        /**
         * What to do when the replacement fails: {@code pause}, which is the default, {@code continue}, or for an
         * update {@code rollback}.
         */
        public Builder failureAction(Reference value) {
            return failureAction(Text.of(value));
        }

        /**
         * How long to watch a replaced container for failure.
         */
        public Builder monitor(Duration value) {
            return set(MONITOR, value);
        }

        /**
         * How long to watch a replaced container for failure.
         */
        public Builder monitor(String value) {
            return monitor(Duration.of(value));
        }

        /**
         * Share of containers, from 0 to 1, that may fail; 0 unless set.
         */
        public Builder maxFailureRatio(Decimal value) {
            return set(MAX_FAILURE_RATIO, value);
        }

        /**
         * Share of containers, from 0 to 1, that may fail; 0 unless set.
         */
        public Builder maxFailureRatio(double value) {
            return maxFailureRatio(Decimal.of(value));
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
