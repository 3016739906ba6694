// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * Share and limits of a container in access to block devices.
 */
public final class BlkioConfig extends ComposeObject {
    /**
     * {@code weight}.
     */
    public static final Property<Int> WEIGHT = new Property<>("weight", Codecs.INT);

    /**
     * {@code weight_device}.
     */
    public static final Property<List<BlkioWeight>> WEIGHT_DEVICE = new Property<>("weight_device", Codecs.list(BlkioWeight.CODEC));

    /**
     * {@code device_read_bps}.
     */
    public static final Property<List<BlkioLimit>> DEVICE_READ_BPS = new Property<>("device_read_bps", Codecs.list(BlkioLimit.CODEC));

    /**
     * {@code device_write_bps}.
     */
    public static final Property<List<BlkioLimit>> DEVICE_WRITE_BPS = new Property<>("device_write_bps", Codecs.list(BlkioLimit.CODEC));

    /**
     * {@code device_read_iops}.
     */
    public static final Property<List<BlkioIopsLimit>> DEVICE_READ_IOPS = new Property<>("device_read_iops", Codecs.list(BlkioIopsLimit.CODEC));

    /**
     * {@code device_write_iops}.
     */
    public static final Property<List<BlkioIopsLimit>> DEVICE_WRITE_IOPS = new Property<>("device_write_iops", Codecs.list(BlkioIopsLimit.CODEC));

    private static final List<Property<?>> PROPERTIES = List.of(
            WEIGHT,
            WEIGHT_DEVICE,
            DEVICE_READ_BPS,
            DEVICE_WRITE_BPS,
            DEVICE_READ_IOPS,
            DEVICE_WRITE_IOPS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<BlkioConfig> CODEC = ObjectCodec.of(Builder::new, BlkioConfig::new);

    private BlkioConfig(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Share of the bandwidth of all devices relative to other containers, from 10 to 1000.
     */
    public Optional<Int> weight() {
        return get(WEIGHT);
    }

    /**
     * Shares that hold for single devices.
     */
    public List<BlkioWeight> weightDevice() {
        return get(WEIGHT_DEVICE).orElse(List.of());
    }

    /**
     * Most bytes per second to read from single devices.
     */
    public List<BlkioLimit> deviceReadBps() {
        return get(DEVICE_READ_BPS).orElse(List.of());
    }

    /**
     * Most bytes per second to write to single devices.
     */
    public List<BlkioLimit> deviceWriteBps() {
        return get(DEVICE_WRITE_BPS).orElse(List.of());
    }

    /**
     * Most read operations per second on single devices.
     */
    public List<BlkioIopsLimit> deviceReadIops() {
        return get(DEVICE_READ_IOPS).orElse(List.of());
    }

    /**
     * Most write operations per second on single devices.
     */
    public List<BlkioIopsLimit> deviceWriteIops() {
        return get(DEVICE_WRITE_IOPS).orElse(List.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link BlkioConfig}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Share of the bandwidth of all devices relative to other containers, from 10 to 1000.
         */
        public Builder weight(Int value) {
            return set(WEIGHT, value);
        }

        /**
         * Share of the bandwidth of all devices relative to other containers, from 10 to 1000.
         */
        public Builder weight(long value) {
            return weight(Int.of(value));
        }

        /**
         * Shares that hold for single devices.
         */
        public Builder weightDevice(BlkioWeight... values) {
            return add(WEIGHT_DEVICE, List.of(values));
        }

        /**
         * Most bytes per second to read from single devices.
         */
        public Builder deviceReadBps(BlkioLimit... values) {
            return add(DEVICE_READ_BPS, List.of(values));
        }

        /**
         * Most bytes per second to write to single devices.
         */
        public Builder deviceWriteBps(BlkioLimit... values) {
            return add(DEVICE_WRITE_BPS, List.of(values));
        }

        /**
         * Most read operations per second on single devices.
         */
        public Builder deviceReadIops(BlkioIopsLimit... values) {
            return add(DEVICE_READ_IOPS, List.of(values));
        }

        /**
         * Most write operations per second on single devices.
         */
        public Builder deviceWriteIops(BlkioIopsLimit... values) {
            return add(DEVICE_WRITE_IOPS, List.of(values));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public BlkioConfig build() {
            return new BlkioConfig(this);
        }
    }
}
