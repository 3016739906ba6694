// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A subnet of a network.
 */
public final class IpamConfig extends ComposeObject {
    /**
     * {@code subnet}.
     */
    public static final Property<Text> SUBNET = new Property<>("subnet", Codecs.TEXT);

    /**
     * {@code ip_range}.
     */
    public static final Property<Text> IP_RANGE = new Property<>("ip_range", Codecs.TEXT);

    /**
     * {@code gateway}.
     */
    public static final Property<Text> GATEWAY = new Property<>("gateway", Codecs.TEXT);

    /**
     * {@code aux_addresses}.
     */
    public static final Property<Map<String, Text>> AUX_ADDRESSES = new Property<>("aux_addresses", Codecs.OPTIONS);

    private static final List<Property<?>> PROPERTIES = List.of(
            SUBNET,
            IP_RANGE,
            GATEWAY,
            AUX_ADDRESSES);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<IpamConfig> CODEC = ObjectCodec.of(Builder::new, IpamConfig::new);

    private IpamConfig(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The subnet in CIDR notation, such as {@code 172.28.0.0/16}.
     */
    public Optional<Text> subnet() {
        return get(SUBNET);
    }

    /**
     * Part of the subnet, in CIDR notation, that containers get their addresses from; all of it unless set.
     */
    public Optional<Text> ipRange() {
        return get(IP_RANGE);
    }

    /**
     * Address of the gateway; the engine picks one unless set.
     */
    public Optional<Text> gateway() {
        return get(GATEWAY);
    }

    /**
     * Addresses that containers must not get because hosts outside have them, by the names of these hosts.
     */
    public Map<String, Text> auxAddresses() {
        return get(AUX_ADDRESSES).orElse(Map.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link IpamConfig}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * The subnet in CIDR notation, such as {@code 172.28.0.0/16}.
         */
        public Builder subnet(Text value) {
            return set(SUBNET, value);
        }

        /**
         * The subnet in CIDR notation, such as {@code 172.28.0.0/16}.
         */
        public Builder subnet(String value) {
            return subnet(Text.of(value));
        }

        /**
         * The subnet in CIDR notation, such as {@code 172.28.0.0/16}.
         */
        public Builder subnet(Reference value) {
            return subnet(Text.of(value));
        }

        /**
         * Part of the subnet, in CIDR notation, that containers get their addresses from; all of it unless set.
         */
        public Builder ipRange(Text value) {
            return set(IP_RANGE, value);
        }

        /**
         * Part of the subnet, in CIDR notation, that containers get their addresses from; all of it unless set.
         */
        public Builder ipRange(String value) {
            return ipRange(Text.of(value));
        }

        /**
         * Part of the subnet, in CIDR notation, that containers get their addresses from; all of it unless set.
         */
        public Builder ipRange(Reference value) {
            return ipRange(Text.of(value));
        }

        /**
         * Address of the gateway; the engine picks one unless set.
         */
        public Builder gateway(Text value) {
            return set(GATEWAY, value);
        }

        /**
         * Address of the gateway; the engine picks one unless set.
         */
        public Builder gateway(String value) {
            return gateway(Text.of(value));
        }

        /**
         * Address of the gateway; the engine picks one unless set.
         */
        public Builder gateway(Reference value) {
            return gateway(Text.of(value));
        }

        /**
         * Addresses that containers must not get because hosts outside have them, by the names of these hosts.
         */
        public Builder auxAddress(String name, Text value) {
            return put(AUX_ADDRESSES, name, value);
        }

        /**
         * Addresses that containers must not get because hosts outside have them, by the names of these hosts.
         */
        public Builder auxAddress(String name, String value) {
            return auxAddress(name, Text.of(value));
        }

        /**
         * Addresses that containers must not get because hosts outside have them, by the names of these hosts.
         */
        public Builder auxAddress(String name, Reference value) {
            return auxAddress(name, Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public IpamConfig build() {
            return new IpamConfig(this);
        }
    }
}
