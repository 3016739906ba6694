// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Compose object NetworkAttachment.
 */
public final class NetworkAttachment extends ComposeObject {
    /**
     * {@code aliases}.
     */
    public static final Property<List<Text>> ALIASES = new Property<>("aliases", Codecs.list(Codecs.TEXT));

    /**
     * {@code interface_name}.
     */
    public static final Property<Text> INTERFACE_NAME = new Property<>("interface_name", Codecs.TEXT);

    /**
     * {@code ipv4_address}.
     */
    public static final Property<Text> IPV4_ADDRESS = new Property<>("ipv4_address", Codecs.TEXT);

    /**
     * {@code ipv6_address}.
     */
    public static final Property<Text> IPV6_ADDRESS = new Property<>("ipv6_address", Codecs.TEXT);

    /**
     * {@code link_local_ips}.
     */
    public static final Property<List<Text>> LINK_LOCAL_IPS = new Property<>("link_local_ips", Codecs.list(Codecs.TEXT));

    /**
     * {@code mac_address}.
     */
    public static final Property<Text> MAC_ADDRESS = new Property<>("mac_address", Codecs.TEXT);

    /**
     * {@code driver_opts}.
     */
    public static final Property<Map<String, Text>> DRIVER_OPTS = new Property<>("driver_opts", Codecs.OPTIONS);

    /**
     * {@code priority}.
     */
    public static final Property<Int> PRIORITY = new Property<>("priority", Codecs.INT);

    /**
     * {@code gw_priority}.
     */
    public static final Property<Int> GW_PRIORITY = new Property<>("gw_priority", Codecs.INT);

    private static final List<Property<?>> PROPERTIES = List.of(
    ALIASES,
    INTERFACE_NAME,
    IPV4_ADDRESS,
    IPV6_ADDRESS,
    LINK_LOCAL_IPS,
    MAC_ADDRESS,
    DRIVER_OPTS,
    PRIORITY,
    GW_PRIORITY);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<NetworkAttachment> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private NetworkAttachment(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * x
     */
    public List<Text> aliases() {
        return get(ALIASES).orElse(List.of());
    }

    /**
     * Compose attribute {@code interface_name}.
     */
    public Optional<Text> interfaceName() {
        return get(INTERFACE_NAME);
    }

    /**
     * Compose attribute {@code ipv4_address}.
     */
    public Optional<Text> ipv4Address() {
        return get(IPV4_ADDRESS);
    }

    /**
     * Compose attribute {@code ipv6_address}.
     */
    public Optional<Text> ipv6Address() {
        return get(IPV6_ADDRESS);
    }

    /**
     * x
     */
    public List<Text> linkLocalIps() {
        return get(LINK_LOCAL_IPS).orElse(List.of());
    }

    /**
     * Compose attribute {@code mac_address}.
     */
    public Optional<Text> macAddress() {
        return get(MAC_ADDRESS);
    }

    /**
     * Compose attribute {@code driver_opts}.
     */
    public Map<String, Text> driverOpts() {
        return get(DRIVER_OPTS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code priority}.
     */
    public Optional<Int> priority() {
        return get(PRIORITY);
    }

    /**
     * Compose attribute {@code gw_priority}.
     */
    public Optional<Int> gwPriority() {
        return get(GW_PRIORITY);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link NetworkAttachment}.
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
        public Builder aliases(Text... values) {
            return add(ALIASES, List.of(values));
        }

        /**
         * x
         */
        public Builder aliases(String... values) {
            return add(ALIASES, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public Builder alias(Text value) {
            return add(ALIASES, List.of(value));
        }

        /**
         * x
         */
        public Builder alias(String value) {
            return alias(Text.of(value));
        }

        /**
         * x
         */
        public Builder alias(Reference value) {
            return alias(Text.of(value));
        }

        /**
         * Compose attribute {@code interface_name}.
         */
        public Builder interfaceName(Text value) {
            return set(INTERFACE_NAME, value);
        }

        /**
         * Compose attribute {@code interface_name}.
         */
        public Builder interfaceName(String value) {
            return interfaceName(Text.of(value));
        }

        /**
         * Compose attribute {@code interface_name}.
         */
        public Builder interfaceName(Reference value) {
            return interfaceName(Text.of(value));
        }

        /**
         * Compose attribute {@code ipv4_address}.
         */
        public Builder ipv4Address(Text value) {
            return set(IPV4_ADDRESS, value);
        }

        /**
         * Compose attribute {@code ipv4_address}.
         */
        public Builder ipv4Address(String value) {
            return ipv4Address(Text.of(value));
        }

        /**
         * Compose attribute {@code ipv4_address}.
         */
        public Builder ipv4Address(Reference value) {
            return ipv4Address(Text.of(value));
        }

        /**
         * Compose attribute {@code ipv6_address}.
         */
        public Builder ipv6Address(Text value) {
            return set(IPV6_ADDRESS, value);
        }

        /**
         * Compose attribute {@code ipv6_address}.
         */
        public Builder ipv6Address(String value) {
            return ipv6Address(Text.of(value));
        }

        /**
         * Compose attribute {@code ipv6_address}.
         */
        public Builder ipv6Address(Reference value) {
            return ipv6Address(Text.of(value));
        }

        /**
         * x
         */
        public Builder linkLocalIps(Text... values) {
            return add(LINK_LOCAL_IPS, List.of(values));
        }

        /**
         * x
         */
        public Builder linkLocalIps(String... values) {
            return add(LINK_LOCAL_IPS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public Builder linkLocalIp(Text value) {
            return add(LINK_LOCAL_IPS, List.of(value));
        }

        /**
         * x
         */
        public Builder linkLocalIp(String value) {
            return linkLocalIp(Text.of(value));
        }

        /**
         * x
         */
        public Builder linkLocalIp(Reference value) {
            return linkLocalIp(Text.of(value));
        }

        /**
         * Compose attribute {@code mac_address}.
         */
        public Builder macAddress(Text value) {
            return set(MAC_ADDRESS, value);
        }

        /**
         * Compose attribute {@code mac_address}.
         */
        public Builder macAddress(String value) {
            return macAddress(Text.of(value));
        }

        /**
         * Compose attribute {@code mac_address}.
         */
        public Builder macAddress(Reference value) {
            return macAddress(Text.of(value));
        }

        /**
         * Compose attribute {@code driver_opts}.
         */
        public Builder driverOpt(String name, Text value) {
            return put(DRIVER_OPTS, name, value);
        }

        /**
         * Compose attribute {@code driver_opts}.
         */
        public Builder driverOpt(String name, String value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Compose attribute {@code driver_opts}.
         */
        public Builder driverOpt(String name, Reference value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Compose attribute {@code priority}.
         */
        public Builder priority(Int value) {
            return set(PRIORITY, value);
        }

        /**
         * Compose attribute {@code priority}.
         */
        public Builder priority(long value) {
            return priority(Int.of(value));
        }

        /**
         * Compose attribute {@code gw_priority}.
         */
        public Builder gwPriority(Int value) {
            return set(GW_PRIORITY, value);
        }

        /**
         * Compose attribute {@code gw_priority}.
         */
        public Builder gwPriority(long value) {
            return gwPriority(Int.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public NetworkAttachment build() {
            return new NetworkAttachment(this);
        }
    }
}
