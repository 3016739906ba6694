// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Decimal;
import java.util.List;
import java.util.Optional;

/**
 * The Compose object ResourceReservations.
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
     * {@code generic_resources}.
     */
    public static final Property<List<GenericResource>> GENERIC_RESOURCES = new Property<>("generic_resources", Codecs.list(GenericResource.CODEC));

    /**
     * {@code devices}.
     */
    public static final Property<List<DeviceRequest>> DEVICES = new Property<>("devices", Codecs.list(DeviceRequest.CODEC));

    private static final List<Property<?>> PROPERTIES = List.of(
    CPUS,
    MEMORY,
    GENERIC_RESOURCES,
    DEVICES);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ResourceReservations> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private ResourceReservations(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code cpus}.
     */
    public Optional<Decimal> cpus() {
        return get(CPUS);
    }

    /**
     * Compose attribute {@code memory}.
     */
    public Optional<ByteSize> memory() {
        return get(MEMORY);
    }

    /**
     * x
     */
    public List<GenericResource> genericResources() {
        return get(GENERIC_RESOURCES).orElse(List.of());
    }

    /**
     * x
     */
    public List<DeviceRequest> devices() {
        return get(DEVICES).orElse(List.of());
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
         * Compose attribute {@code cpus}.
         */
        public Builder cpus(Decimal value) {
            return set(CPUS, value);
        }

        /**
         * Compose attribute {@code cpus}.
         */
        public Builder cpus(double value) {
            return cpus(Decimal.of(value));
        }

        /**
         * Compose attribute {@code memory}.
         */
        public Builder memory(ByteSize value) {
            return set(MEMORY, value);
        }

        /**
         * Compose attribute {@code memory}.
         */
        public Builder memory(String value) {
            return memory(ByteSize.of(value));
        }

        /**
         * x
         */
        public Builder genericResources(GenericResource... values) {
            return add(GENERIC_RESOURCES, List.of(values));
        }

        /**
         * x
         */
        public Builder genericResource(GenericResource value) {
            return add(GENERIC_RESOURCES, List.of(value));
        }

        /**
         * x
         */
        public Builder devices(DeviceRequest... values) {
            return add(DEVICES, List.of(values));
        }

        /**
         * x
         */
        public Builder device(DeviceRequest value) {
            return add(DEVICES, List.of(value));
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
