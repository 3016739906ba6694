// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.DeviceCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request for devices that have certain capabilities.
 */
public final class DeviceRequest extends ComposeObject {
    /**
     * {@code driver}.
     */
    public static final Property<Text> DRIVER = new Property<>("driver", Codecs.TEXT);

    /**
     * {@code count}.
     */
    public static final Property<DeviceCount> COUNT = new Property<>("count", Codecs.DEVICE_COUNT);

    /**
     * {@code device_ids}.
     */
    public static final Property<List<Text>> DEVICE_IDS = new Property<>("device_ids", Codecs.list(Codecs.TEXT));

    /**
     * {@code capabilities}.
     */
    public static final Property<List<Text>> CAPABILITIES = new Property<>("capabilities", Codecs.list(Codecs.TEXT));

    /**
     * {@code options}.
     */
    public static final Property<Map<String, Text>> OPTIONS = new Property<>("options", Codecs.KEY_VALUES);

    private static final List<Property<?>> PROPERTIES = List.of(
            DRIVER,
            COUNT,
            DEVICE_IDS,
            CAPABILITIES,
            OPTIONS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<DeviceRequest> CODEC = ObjectCodec.of(Builder::new, DeviceRequest::new);

    private DeviceRequest(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Driver of the devices, such as {@code nvidia}.
     */
    public Optional<Text> driver() {
        return get(DRIVER);
    }

    /**
     * How many devices to reserve, or {@code all}, which is the default. Excludes {@code device_ids}.
     */
    public Optional<DeviceCount> count() {
        return get(COUNT);
    }

    /**
     * Which devices to reserve, by the ids that the driver uses. Excludes {@code count}.
     */
    public List<Text> deviceIds() {
        return get(DEVICE_IDS).orElse(List.of());
    }

    /**
     * What the devices must be able to do, such as {@code gpu} or {@code tpu}.
     */
    public List<Text> capabilities() {
        return get(CAPABILITIES).orElse(List.of());
    }

    /**
     * Options that the driver takes.
     */
    public Map<String, Text> options() {
        return get(OPTIONS).orElse(Map.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link DeviceRequest}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Driver of the devices, such as {@code nvidia}.
         */
        public Builder driver(Text value) {
            return set(DRIVER, value);
        }

        /**
         * Driver of the devices, such as {@code nvidia}.
         */
        public Builder driver(String value) {
            return driver(Text.of(value));
        }

        /**
         * Driver of the devices, such as {@code nvidia}.
         */
        public Builder driver(Reference value) {
            return driver(Text.of(value));
        }

        /**
         * How many devices to reserve, or {@code all}, which is the default. Excludes {@code device_ids}.
         */
        public Builder count(DeviceCount value) {
            return set(COUNT, value);
        }

        /**
         * How many devices to reserve, or {@code all}, which is the default. Excludes {@code device_ids}.
         */
        public Builder count(long value) {
            return count(DeviceCount.of(value));
        }

        /**
         * Which devices to reserve, by the ids that the driver uses. Excludes {@code count}.
         */
        public Builder deviceIds(Text... values) {
            return add(DEVICE_IDS, List.of(values));
        }

        /**
         * Which devices to reserve, by the ids that the driver uses. Excludes {@code count}.
         */
        public Builder deviceIds(String... values) {
            return add(DEVICE_IDS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Which devices to reserve, by the ids that the driver uses. Excludes {@code count}.
         */
        public Builder deviceId(Text value) {
            return add(DEVICE_IDS, List.of(value));
        }

        /**
         * Which devices to reserve, by the ids that the driver uses. Excludes {@code count}.
         */
        public Builder deviceId(String value) {
            return deviceId(Text.of(value));
        }

        /**
         * Which devices to reserve, by the ids that the driver uses. Excludes {@code count}.
         */
        public Builder deviceId(Reference value) {
            return deviceId(Text.of(value));
        }

        /**
         * What the devices must be able to do, such as {@code gpu} or {@code tpu}.
         */
        public Builder capabilities(Text... values) {
            return add(CAPABILITIES, List.of(values));
        }

        /**
         * What the devices must be able to do, such as {@code gpu} or {@code tpu}.
         */
        public Builder capabilities(String... values) {
            return add(CAPABILITIES, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * What the devices must be able to do, such as {@code gpu} or {@code tpu}.
         */
        public Builder capability(Text value) {
            return add(CAPABILITIES, List.of(value));
        }

        /**
         * What the devices must be able to do, such as {@code gpu} or {@code tpu}.
         */
        public Builder capability(String value) {
            return capability(Text.of(value));
        }

        /**
         * What the devices must be able to do, such as {@code gpu} or {@code tpu}.
         */
        public Builder capability(Reference value) {
            return capability(Text.of(value));
        }

        /**
         * Options that the driver takes.
         */
        public Builder option(String name, Text value) {
            return put(OPTIONS, name, value);
        }

        /**
         * Options that the driver takes.
         */
        public Builder option(String name, String value) {
            return option(name, Text.of(value));
        }

        /**
         * Options that the driver takes.
         */
        public Builder option(String name, Reference value) {
            return option(name, Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public DeviceRequest build() {
            return new DeviceRequest(this);
        }
    }
}
