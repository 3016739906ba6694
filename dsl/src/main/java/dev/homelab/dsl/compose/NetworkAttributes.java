// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.External;
import dev.homelab.dsl.value.Flag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network that services can join.
 */
public final class NetworkAttributes extends ComposeObject {
    /**
     * {@code name}.
     */
    public static final Property<Text> NAME = new Property<>("name", Codecs.TEXT);

    /**
     * {@code external}.
     */
    public static final Property<External> EXTERNAL = new Property<>("external", Codecs.EXTERNAL);

    /**
     * {@code driver}.
     */
    public static final Property<Text> DRIVER = new Property<>("driver", Codecs.TEXT);

    /**
     * {@code driver_opts}.
     */
    public static final Property<Map<String, Text>> DRIVER_OPTS = new Property<>("driver_opts", Codecs.OPTIONS);

    /**
     * {@code internal}.
     */
    public static final Property<Flag> INTERNAL = new Property<>("internal", Codecs.FLAG);

    /**
     * {@code attachable}.
     */
    public static final Property<Flag> ATTACHABLE = new Property<>("attachable", Codecs.FLAG);

    /**
     * {@code enable_ipv4}.
     */
    public static final Property<Flag> ENABLE_IPV4 = new Property<Flag>("enable_ipv4", Codecs.FLAG).since("2.33.1");

    /**
     * {@code enable_ipv6}.
     */
    public static final Property<Flag> ENABLE_IPV6 = new Property<>("enable_ipv6", Codecs.FLAG);

    /**
     * {@code ipam}.
     */
    public static final Property<Ipam> IPAM = new Property<>("ipam", Ipam.CODEC);

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    private static final List<Property<?>> PROPERTIES = List.of(
            NAME,
            EXTERNAL,
            DRIVER,
            DRIVER_OPTS,
            INTERNAL,
            ATTACHABLE,
            ENABLE_IPV4,
            ENABLE_IPV6,
            IPAM,
            LABELS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<NetworkAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, NetworkAttributes::new);

    private NetworkAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Name of the network on the engine; its key after the project name unless set.
     */
    public Optional<Text> name() {
        return get(NAME);
    }

    /**
     * Whether the network exists apart from the project. Compose then neither creates nor removes it.
     */
    public Optional<External> external() {
        return get(EXTERNAL);
    }

    /**
     * Network driver, such as {@code bridge}, {@code overlay} or {@code macvlan}; the default of the engine unless
     * set.
     */
    public Optional<Text> driver() {
        return get(DRIVER);
    }

    /**
     * Options that the driver takes.
     */
    public Map<String, Text> driverOpts() {
        return get(DRIVER_OPTS).orElse(Map.of());
    }

    /**
     * Whether the network is cut off from the outside, so that its containers reach only each other.
     */
    public Optional<Flag> internal() {
        return get(INTERNAL);
    }

    /**
     * Whether containers outside of services can join, where the network spans a swarm.
     */
    public Optional<Flag> attachable() {
        return get(ATTACHABLE);
    }

    /**
     * Whether containers get IPv4 addresses.
     */
    public Optional<Flag> enableIpv4() {
        return get(ENABLE_IPV4);
    }

    /**
     * Whether containers get IPv6 addresses.
     */
    public Optional<Flag> enableIpv6() {
        return get(ENABLE_IPV6);
    }

    /**
     * Where the addresses on the network come from.
     */
    public Optional<Ipam> ipam() {
        return get(IPAM);
    }

    /**
     * Labels of the network.
     */
    public Map<String, Text> labels() {
        return get(LABELS).orElse(Map.of());
    }

    /**
     * A builder without any attribute.
     */
    public static PlainBuilder builder() {
        return new PlainBuilder();
    }

    /**
     * The attributes of a {@link NetworkAttributes}, for builders that add to them.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> extends ComposeObjectBuilder<B> {
        /**
         * A builder without any attribute.
         */
        protected Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Name of the network on the engine; its key after the project name unless set.
         */
        public B name(Text value) {
            return set(NAME, value);
        }

        /**
         * Name of the network on the engine; its key after the project name unless set.
         */
        public B name(String value) {
            return name(Text.of(value));
        }

        /**
         * Name of the network on the engine; its key after the project name unless set.
         */
        public B name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * Whether the network exists apart from the project. Compose then neither creates nor removes it.
         */
        public B external(External value) {
            return set(EXTERNAL, value);
        }

        /**
         * Network driver, such as {@code bridge}, {@code overlay} or {@code macvlan}; the default of the engine unless
         * set.
         */
        public B driver(Text value) {
            return set(DRIVER, value);
        }

        /**
         * Network driver, such as {@code bridge}, {@code overlay} or {@code macvlan}; the default of the engine unless
         * set.
         */
        public B driver(String value) {
            return driver(Text.of(value));
        }

        /**
         * Network driver, such as {@code bridge}, {@code overlay} or {@code macvlan}; the default of the engine unless
         * set.
         */
        public B driver(Reference value) {
            return driver(Text.of(value));
        }

        /**
         * Options that the driver takes.
         */
        public B driverOpt(String name, Text value) {
            return put(DRIVER_OPTS, name, value);
        }

        /**
         * Options that the driver takes.
         */
        public B driverOpt(String name, String value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Options that the driver takes.
         */
        public B driverOpt(String name, Reference value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Whether the network is cut off from the outside, so that its containers reach only each other.
         */
        public B internal(Flag value) {
            return set(INTERNAL, value);
        }

        /**
         * Whether the network is cut off from the outside, so that its containers reach only each other.
         */
        public B internal(boolean value) {
            return internal(Flag.of(value));
        }

        /**
         * Whether containers outside of services can join, where the network spans a swarm.
         */
        public B attachable(Flag value) {
            return set(ATTACHABLE, value);
        }

        /**
         * Whether containers outside of services can join, where the network spans a swarm.
         */
        public B attachable(boolean value) {
            return attachable(Flag.of(value));
        }

        /**
         * Whether containers get IPv4 addresses.
         *
         * @since Compose 2.33.1
         */
        public B enableIpv4(Flag value) {
            return set(ENABLE_IPV4, value);
        }

        /**
         * Whether containers get IPv4 addresses.
         *
         * @since Compose 2.33.1
         */
        public B enableIpv4(boolean value) {
            return enableIpv4(Flag.of(value));
        }

        /**
         * Whether containers get IPv6 addresses.
         */
        public B enableIpv6(Flag value) {
            return set(ENABLE_IPV6, value);
        }

        /**
         * Whether containers get IPv6 addresses.
         */
        public B enableIpv6(boolean value) {
            return enableIpv6(Flag.of(value));
        }

        /**
         * Where the addresses on the network come from.
         */
        public B ipam(Ipam value) {
            return set(IPAM, value);
        }

        /**
         * Labels of the network.
         */
        public B label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Labels of the network.
         */
        public B label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Labels of the network.
         */
        public B label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        /**
         * What was set so far.
         */
        protected final NetworkAttributes toAttributes() {
            return new NetworkAttributes(this);
        }
    }

    /**
     * Builds a {@link NetworkAttributes}.
     */
    public static final class PlainBuilder extends Builder<PlainBuilder> {
        private PlainBuilder() {
        }

        @Override
        protected PlainBuilder self() {
            return this;
        }

        /**
         * The object.
         */
        public NetworkAttributes build() {
            return new NetworkAttributes(this);
        }
    }
}
