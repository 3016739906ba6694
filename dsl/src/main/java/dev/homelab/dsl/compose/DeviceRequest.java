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
 * The Compose object DeviceRequest.
 */
public final class DeviceRequest extends ComposeObject {
    /**
     * {@code capabilities}.
     */
    public static final Property<List<Text>> CAPABILITIES = new Property<>("capabilities", Codecs.list(Codecs.TEXT));

    /**
     * {@code count}.
     */
    public static final Property<DeviceCount> COUNT = new Property<>("count", Codecs.DEVICE_COUNT);

    /**
     * {@code device_ids}.
     */
    public static final Property<List<Text>> DEVICE_IDS = new Property<>("device_ids", Codecs.list(Codecs.TEXT));

    /**
     * {@code driver}.
     */
    public static final Property<Text> DRIVER = new Property<>("driver", Codecs.TEXT);

    /**
     * {@code options}.
     */
    public static final Property<Map<String, Text>> OPTIONS = new Property<>("options", Codecs.KEY_VALUES);

    private static final List<Property<?>> PROPERTIES = List.of(
    CAPABILITIES,
    COUNT,
    DEVICE_IDS,
    DRIVER,
    OPTIONS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<DeviceRequest> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private DeviceRequest(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * x
     */
    public List<Text> capabilities() {
        return get(CAPABILITIES).orElse(List.of());
    }

    /**
     * Compose attribute {@code count}.
     */
    public Optional<DeviceCount> count() {
        return get(COUNT);
    }

    /**
     * x
     */
    public List<Text> deviceIds() {
        return get(DEVICE_IDS).orElse(List.of());
    }

    /**
     * Compose attribute {@code driver}.
     */
    public Optional<Text> driver() {
        return get(DRIVER);
    }

    /**
     * Compose attribute {@code options}.
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
         * x
         */
        public Builder capabilities(Text... values) {
            return add(CAPABILITIES, List.of(values));
        }

        /**
         * x
         */
        public Builder capabilities(String... values) {
            return add(CAPABILITIES, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public Builder capability(Text value) {
            return add(CAPABILITIES, List.of(value));
        }

        /**
         * x
         */
        public Builder capability(String value) {
            return capability(Text.of(value));
        }

        /**
         * x
         */
        public Builder capability(Reference value) {
            return capability(Text.of(value));
        }

        /**
         * Compose attribute {@code count}.
         */
        public Builder count(DeviceCount value) {
            return set(COUNT, value);
        }

        /**
         * Compose attribute {@code count}.
         */
        public Builder count(long value) {
            return count(DeviceCount.of(value));
        }

        /**
         * x
         */
        public Builder deviceIds(Text... values) {
            return add(DEVICE_IDS, List.of(values));
        }

        /**
         * x
         */
        public Builder deviceIds(String... values) {
            return add(DEVICE_IDS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public Builder deviceId(Text value) {
            return add(DEVICE_IDS, List.of(value));
        }

        /**
         * x
         */
        public Builder deviceId(String value) {
            return deviceId(Text.of(value));
        }

        /**
         * x
         */
        public Builder deviceId(Reference value) {
            return deviceId(Text.of(value));
        }

        /**
         * Compose attribute {@code driver}.
         */
        public Builder driver(Text value) {
            return set(DRIVER, value);
        }

        /**
         * Compose attribute {@code driver}.
         */
        public Builder driver(String value) {
            return driver(Text.of(value));
        }

        /**
         * Compose attribute {@code driver}.
         */
        public Builder driver(Reference value) {
            return driver(Text.of(value));
        }

        /**
         * Compose attribute {@code options}.
         */
        public Builder option(String name, Text value) {
            return put(OPTIONS, name, value);
        }

        /**
         * Compose attribute {@code options}.
         */
        public Builder option(String name, String value) {
            return option(name, Text.of(value));
        }

        /**
         * Compose attribute {@code options}.
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
