// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Decimal;
import java.util.List;
import java.util.Optional;

/**
 * What a container must be sure to get.
 */
public final class ResourceReservations extends ComposeObject {
    /**
     * {@code cpus}.
     */
    public static final Property<Decimal> CPUS = new Property<>("cpus", Codecs.DECIMAL);

    /**
     * {@code memory}.
     */
    public static final Property<ByteSize> MEMORY = new Property<>("memory", Codecs.BYTE_SIZE);

    /**
     * {@code devices}.
     */
    public static final Property<List<DeviceRequest>> DEVICES = new Property<>("devices", Codecs.list(DeviceRequest.CODEC));

    /**
     * {@code generic_resources}.
     */
    public static final Property<List<GenericResource>> GENERIC_RESOURCES = new Property<>("generic_resources", Codecs.list(GenericResource.CODEC));

    private static final List<Property<?>> PROPERTIES = List.of(
            CPUS,
            MEMORY,
            DEVICES,
            GENERIC_RESOURCES);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ResourceReservations> CODEC = ObjectCodec.of(Builder::new, ResourceReservations::new);

    private ResourceReservations(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * CPUs to set aside, where 0.5 is half of one.
     */
    public Optional<Decimal> cpus() {
        return get(CPUS);
    }

    /**
     * Memory to set aside.
     */
    public Optional<ByteSize> memory() {
        return get(MEMORY);
    }

    /**
     * Devices, GPUs above all, that the container needs.
     */
    public List<DeviceRequest> devices() {
        return get(DEVICES).orElse(List.of());
    }

    /**
     * Resources that nodes of a swarm declare themselves and that the container needs.
     */
    public List<GenericResource> genericResources() {
        return get(GENERIC_RESOURCES).orElse(List.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ResourceReservations}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * CPUs to set aside, where 0.5 is half of one.
         */
        public Builder cpus(Decimal value) {
            return set(CPUS, value);
        }

        /**
         * CPUs to set aside, where 0.5 is half of one.
         */
        public Builder cpus(double value) {
            return cpus(Decimal.of(value));
        }

        /**
         * Memory to set aside.
         */
        public Builder memory(ByteSize value) {
            return set(MEMORY, value);
        }

        /**
         * Memory to set aside.
         */
        public Builder memory(String value) {
            return memory(ByteSize.of(value));
        }

        /**
         * Devices, GPUs above all, that the container needs.
         */
        public Builder devices(DeviceRequest... values) {
            return add(DEVICES, List.of(values));
        }

        /**
         * Devices, GPUs above all, that the container needs.
         */
        public Builder device(DeviceRequest value) {
            return add(DEVICES, List.of(value));
        }

        /**
         * Resources that nodes of a swarm declare themselves and that the container needs.
         */
        public Builder genericResources(GenericResource... values) {
            return add(GENERIC_RESOURCES, List.of(values));
        }

        /**
         * Resources that nodes of a swarm declare themselves and that the container needs.
         */
        public Builder genericResource(GenericResource value) {
            return add(GENERIC_RESOURCES, List.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public ResourceReservations build() {
            return new ResourceReservations(this);
        }
    }
}
