// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Decimal;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * What a container may use at most.
 */
public final class ResourceLimits extends ComposeObject {
    /**
     * {@code cpus}.
     */
    public static final Property<Decimal> CPUS = new Property<>("cpus", Codecs.DECIMAL);

    /**
     * {@code memory}.
     */
    public static final Property<ByteSize> MEMORY = new Property<>("memory", Codecs.BYTE_SIZE);

    /**
     * {@code pids}.
     */
    public static final Property<Int> PIDS = new Property<>("pids", Codecs.INT);

    private static final List<Property<?>> PROPERTIES = List.of(
            CPUS,
            MEMORY,
            PIDS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ResourceLimits> CODEC = ObjectCodec.of(Builder::new, ResourceLimits::new);

    private ResourceLimits(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Most CPUs to use, where 0.5 is half of one.
     */
    public Optional<Decimal> cpus() {
        return get(CPUS);
    }

    /**
     * Most memory to use, swap not counted.
     */
    public Optional<ByteSize> memory() {
        return get(MEMORY);
    }

    /**
     * Most processes and threads at a time.
     */
    public Optional<Int> pids() {
        return get(PIDS);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ResourceLimits}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Most CPUs to use, where 0.5 is half of one.
         */
        public Builder cpus(Decimal value) {
            return set(CPUS, value);
        }

        /**
         * Most CPUs to use, where 0.5 is half of one.
         */
        public Builder cpus(double value) {
            return cpus(Decimal.of(value));
        }

        /**
         * Most memory to use, swap not counted.
         */
        public Builder memory(ByteSize value) {
            return set(MEMORY, value);
        }

        /**
         * Most memory to use, swap not counted.
         */
        public Builder memory(String value) {
            return memory(ByteSize.of(value));
        }

        /**
         * Most processes and threads at a time.
         */
        public Builder pids(Int value) {
            return set(PIDS, value);
        }

        /**
         * Most processes and threads at a time.
         */
        public Builder pids(long value) {
            return pids(Int.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public ResourceLimits build() {
            return new ResourceLimits(this);
        }
    }
}
