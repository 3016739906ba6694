// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import java.util.List;
import java.util.Optional;

/**
 * A resource that nodes of a swarm declare themselves.
 */
public final class GenericResource extends ComposeObject {
    /**
     * {@code discrete_resource_spec}.
     */
    public static final Property<DiscreteResource> DISCRETE_RESOURCE_SPEC = new Property<>("discrete_resource_spec", DiscreteResource.CODEC);

    private static final List<Property<?>> PROPERTIES = List.of(
            DISCRETE_RESOURCE_SPEC);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<GenericResource> CODEC = ObjectCodec.of(Builder::new, GenericResource::new);

    private GenericResource(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * A resource that is counted.
     */
    public Optional<DiscreteResource> discreteResourceSpec() {
        return get(DISCRETE_RESOURCE_SPEC);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link GenericResource}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * A resource that is counted.
         */
        public Builder discreteResourceSpec(DiscreteResource value) {
            return set(DISCRETE_RESOURCE_SPEC, value);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public GenericResource build() {
            return new GenericResource(this);
        }
    }
}
