// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Flag;
import java.util.List;
import java.util.Optional;

/**
 * A service that another one needs.
 */
public final class Dependency extends ComposeObject {
    /**
     * {@code condition}.
     */
    public static final Property<DependencyCondition> CONDITION = new Property<>("condition", DependencyCondition.CODEC);

    /**
     * {@code restart}.
     */
    public static final Property<Flag> RESTART = new Property<Flag>("restart", Codecs.FLAG).since("2.17.0");

    /**
     * {@code required}.
     */
    public static final Property<Flag> REQUIRED = new Property<Flag>("required", Codecs.FLAG).since("2.20.0");

    private static final List<Property<?>> PROPERTIES = List.of(
            CONDITION,
            RESTART,
            REQUIRED);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Dependency> CODEC = ObjectCodec.of(Builder::new, Dependency::new);

    private Dependency(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * What the dependency has to reach before the dependent service starts.
     */
    public Optional<DependencyCondition> condition() {
        return get(CONDITION);
    }

    /**
     * Whether Compose restarts the dependent service after it restarts or recreates the dependency. Restarts by
     * the engine do not count.
     */
    public Optional<Flag> restart() {
        return get(RESTART);
    }

    /**
     * Whether the service cannot do without the dependency; true unless set. Where false, Compose only warns when
     * the dependency is inactive or does not start.
     */
    public Optional<Flag> required() {
        return get(REQUIRED);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Dependency}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * What the dependency has to reach before the dependent service starts.
         */
        public Builder condition(DependencyCondition value) {
            return set(CONDITION, value);
        }

        /**
         * Whether Compose restarts the dependent service after it restarts or recreates the dependency. Restarts by
         * the engine do not count.
         *
         * @since Compose 2.17.0
         */
        public Builder restart(Flag value) {
            return set(RESTART, value);
        }

        /**
         * Whether Compose restarts the dependent service after it restarts or recreates the dependency. Restarts by
         * the engine do not count.
         *
         * @since Compose 2.17.0
         */
        public Builder restart(boolean value) {
            return restart(Flag.of(value));
        }

        /**
         * Whether the service cannot do without the dependency; true unless set. Where false, Compose only warns when
         * the dependency is inactive or does not start.
         *
         * @since Compose 2.20.0
         */
        public Builder required(Flag value) {
            return set(REQUIRED, value);
        }

        /**
         * Whether the service cannot do without the dependency; true unless set. Where false, Compose only warns when
         * the dependency is inactive or does not start.
         *
         * @since Compose 2.20.0
         */
        public Builder required(boolean value) {
            return required(Flag.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Dependency build() {
            return new Dependency(this);
        }
    }
}
