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
 * How a service takes part in a network.
 */
public final class NetworkAttachment extends ComposeObject {
    /**
     * {@code aliases}.
     */
    public static final Property<List<Text>> ALIASES = new Property<>("aliases", Codecs.list(Codecs.TEXT));

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
    public static final Property<Text> MAC_ADDRESS = new Property<Text>("mac_address", Codecs.TEXT).since("2.23.2");

    /**
     * {@code interface_name}.
     */
    public static final Property<Text> INTERFACE_NAME = new Property<Text>("interface_name", Codecs.TEXT).since("2.36.0");

    /**
     * {@code gw_priority}.
     */
    public static final Property<Int> GW_PRIORITY = new Property<Int>("gw_priority", Codecs.INT).since("2.33.1");

    /**
     * {@code priority}.
     */
    public static final Property<Int> PRIORITY = new Property<>("priority", Codecs.INT);

    /**
     * {@code driver_opts}.
     */
    public static final Property<Map<String, Text>> DRIVER_OPTS = new Property<Map<String, Text>>("driver_opts", Codecs.OPTIONS).since("2.27.1");

    private static final List<Property<?>> PROPERTIES = List.of(
            ALIASES,
            IPV4_ADDRESS,
            IPV6_ADDRESS,
            LINK_LOCAL_IPS,
            MAC_ADDRESS,
            INTERFACE_NAME,
            GW_PRIORITY,
            PRIORITY,
            DRIVER_OPTS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<NetworkAttachment> CODEC = ObjectCodec.of(Builder::new, NetworkAttachment::new);

    private NetworkAttachment(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Further names under which other services on the network find this one.
     */
    public List<Text> aliases() {
        return get(ALIASES).orElse(List.of());
    }

    /**
     * Fixed IPv4 address, which must lie in a subnet of the network.
     */
    public Optional<Text> ipv4Address() {
        return get(IPV4_ADDRESS);
    }

    /**
     * Fixed IPv6 address, which must lie in a subnet of the network.
     */
    public Optional<Text> ipv6Address() {
        return get(IPV6_ADDRESS);
    }

    /**
     * Further addresses that are valid on the link only.
     */
    public List<Text> linkLocalIps() {
        return get(LINK_LOCAL_IPS).orElse(List.of());
    }

    /**
     * MAC address that the container has here.
     */
    public Optional<Text> macAddress() {
        return get(MAC_ADDRESS);
    }

    /**
     * Name of the network interface inside the container.
     */
    public Optional<Text> interfaceName() {
        return get(INTERFACE_NAME);
    }

    /**
     * The network with the highest number supplies the default gateway; 0 unless set.
     */
    public Optional<Int> gwPriority() {
        return get(GW_PRIORITY);
    }

    /**
     * The container joins networks in the order of this number, highest first; 0 unless set.
     */
    public Optional<Int> priority() {
        return get(PRIORITY);
    }

    /**
     * Settings of this attachment that only the network driver knows.
     */
    public Map<String, Text> driverOpts() {
        return get(DRIVER_OPTS).orElse(Map.of());
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
         * Further names under which other services on the network find this one.
         */
        public Builder aliases(Text... values) {
            return add(ALIASES, List.of(values));
        }

        /**
         * Further names under which other services on the network find this one.
         */
        public Builder aliases(String... values) {
            return add(ALIASES, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Further names under which other services on the network find this one.
         */
        public Builder alias(Text value) {
            return add(ALIASES, List.of(value));
        }

        /**
         * Further names under which other services on the network find this one.
         */
        public Builder alias(String value) {
            return alias(Text.of(value));
        }

        /**
         * Further names under which other services on the network find this one.
         */
        public Builder alias(Reference value) {
            return alias(Text.of(value));
        }

        /**
         * Fixed IPv4 address, which must lie in a subnet of the network.
         */
        public Builder ipv4Address(Text value) {
            return set(IPV4_ADDRESS, value);
        }

        /**
         * Fixed IPv4 address, which must lie in a subnet of the network.
         */
        public Builder ipv4Address(String value) {
            return ipv4Address(Text.of(value));
        }

        /**
         * Fixed IPv4 address, which must lie in a subnet of the network.
         */
        public Builder ipv4Address(Reference value) {
            return ipv4Address(Text.of(value));
        }

        /**
         * Fixed IPv6 address, which must lie in a subnet of the network.
         */
        public Builder ipv6Address(Text value) {
            return set(IPV6_ADDRESS, value);
        }

        /**
         * Fixed IPv6 address, which must lie in a subnet of the network.
         */
        public Builder ipv6Address(String value) {
            return ipv6Address(Text.of(value));
        }

        /**
         * Fixed IPv6 address, which must lie in a subnet of the network.
         */
        public Builder ipv6Address(Reference value) {
            return ipv6Address(Text.of(value));
        }

        /**
         * Further addresses that are valid on the link only.
         */
        public Builder linkLocalIps(Text... values) {
            return add(LINK_LOCAL_IPS, List.of(values));
        }

        /**
         * Further addresses that are valid on the link only.
         */
        public Builder linkLocalIps(String... values) {
            return add(LINK_LOCAL_IPS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Further addresses that are valid on the link only.
         */
        public Builder linkLocalIp(Text value) {
            return add(LINK_LOCAL_IPS, List.of(value));
        }

        /**
         * Further addresses that are valid on the link only.
         */
        public Builder linkLocalIp(String value) {
            return linkLocalIp(Text.of(value));
        }

        /**
         * Further addresses that are valid on the link only.
         */
        public Builder linkLocalIp(Reference value) {
            return linkLocalIp(Text.of(value));
        }

        /**
         * MAC address that the container has here.
         *
         * @since Compose 2.23.2
         */
        public Builder macAddress(Text value) {
            return set(MAC_ADDRESS, value);
        }

        /**
         * MAC address that the container has here.
         *
         * @since Compose 2.23.2
         */
        public Builder macAddress(String value) {
            return macAddress(Text.of(value));
        }

        /**
         * MAC address that the container has here.
         *
         * @since Compose 2.23.2
         */
        public Builder macAddress(Reference value) {
            return macAddress(Text.of(value));
        }

        /**
         * Name of the network interface inside the container.
         *
         * @since Compose 2.36.0
         */
        public Builder interfaceName(Text value) {
            return set(INTERFACE_NAME, value);
        }

        /**
         * Name of the network interface inside the container.
         *
         * @since Compose 2.36.0
         */
        public Builder interfaceName(String value) {
            return interfaceName(Text.of(value));
        }

        /**
         * Name of the network interface inside the container.
         *
         * @since Compose 2.36.0
         */
        public Builder interfaceName(Reference value) {
            return interfaceName(Text.of(value));
        }

        /**
         * The network with the highest number supplies the default gateway; 0 unless set.
         *
         * @since Compose 2.33.1
         */
        public Builder gwPriority(Int value) {
            return set(GW_PRIORITY, value);
        }

        /**
         * The network with the highest number supplies the default gateway; 0 unless set.
         *
         * @since Compose 2.33.1
         */
        public Builder gwPriority(long value) {
            return gwPriority(Int.of(value));
        }

        /**
         * The container joins networks in the order of this number, highest first; 0 unless set.
         */
        public Builder priority(Int value) {
            return set(PRIORITY, value);
        }

        /**
         * The container joins networks in the order of this number, highest first; 0 unless set.
         */
        public Builder priority(long value) {
            return priority(Int.of(value));
        }

        /**
         * Settings of this attachment that only the network driver knows.
         *
         * @since Compose 2.27.1
         */
        public Builder driverOpt(String name, Text value) {
            return put(DRIVER_OPTS, name, value);
        }

        /**
         * Settings of this attachment that only the network driver knows.
         *
         * @since Compose 2.27.1
         */
        public Builder driverOpt(String name, String value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Settings of this attachment that only the network driver knows.
         *
         * @since Compose 2.27.1
         */
        public Builder driverOpt(String name, Reference value) {
            return driverOpt(name, Text.of(value));
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
