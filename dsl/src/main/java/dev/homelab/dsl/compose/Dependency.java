// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Flag;
import java.util.List;
import java.util.Optional;

/**
 * The Compose object Dependency.
 */
public final class Dependency extends ComposeObject {
    /**
     * {@code restart}.
     */
    public static final Property<Flag> RESTART = new Property<>("restart", Codecs.FLAG);

    /**
     * {@code required}.
     */
    public static final Property<Flag> REQUIRED = new Property<>("required", Codecs.FLAG);

    /**
     * {@code condition}.
     */
    public static final Property<DependencyCondition> CONDITION = new Property<>("condition", DependencyCondition.CODEC);

    private static final List<Property<?>> PROPERTIES = List.of(
    RESTART,
    REQUIRED,
    CONDITION);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Dependency> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private Dependency(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code restart}.
     */
    public Optional<Flag> restart() {
        return get(RESTART);
    }

    /**
     * Compose attribute {@code required}.
     */
    public Optional<Flag> required() {
        return get(REQUIRED);
    }

    /**
     * x
     */
    public Optional<DependencyCondition> condition() {
        return get(CONDITION);
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
         * Compose attribute {@code restart}.
         */
        public Builder restart(Flag value) {
            return set(RESTART, value);
        }

        /**
         * Compose attribute {@code restart}.
         */
        public Builder restart(boolean value) {
            return restart(Flag.of(value));
        }

        /**
         * Compose attribute {@code required}.
         */
        public Builder required(Flag value) {
            return set(REQUIRED, value);
        }

        /**
         * Compose attribute {@code required}.
         */
        public Builder required(boolean value) {
            return required(Flag.of(value));
        }

        /**
         * x
         */
        public Builder condition(DependencyCondition value) {
            return set(CONDITION, value);
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
