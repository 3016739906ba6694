// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import java.util.List;
import java.util.Optional;

/**
 * What a container may use at most and what it needs at least.
 */
public final class DeployResources extends ComposeObject {
    /**
     * {@code limits}.
     */
    public static final Property<ResourceLimits> LIMITS = new Property<>("limits", ResourceLimits.CODEC);

    /**
     * {@code reservations}.
     */
    public static final Property<ResourceReservations> RESERVATIONS = new Property<>("reservations", ResourceReservations.CODEC);

    private static final List<Property<?>> PROPERTIES = List.of(
            LIMITS,
            RESERVATIONS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<DeployResources> CODEC = ObjectCodec.of(Builder::new, DeployResources::new);

    private DeployResources(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * What a container may use at most.
     */
    public Optional<ResourceLimits> limits() {
        return get(LIMITS);
    }

    /**
     * What a container must be sure to get.
     */
    public Optional<ResourceReservations> reservations() {
        return get(RESERVATIONS);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link DeployResources}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * What a container may use at most.
         */
        public Builder limits(ResourceLimits value) {
            return set(LIMITS, value);
        }

        /**
         * What a container must be sure to get.
         */
        public Builder reservations(ResourceReservations value) {
            return set(RESERVATIONS, value);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public DeployResources build() {
            return new DeployResources(this);
        }
    }
}
