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
 * The Compose object NetworkAttributes.
 */
public final class NetworkAttributes extends ComposeObject {
    /**
     * {@code name}.
     */
    public static final Property<Text> NAME = new Property<>("name", Codecs.TEXT);

    /**
     * {@code driver}.
     */
    public static final Property<Text> DRIVER = new Property<>("driver", Codecs.TEXT);

    /**
     * {@code driver_opts}.
     */
    public static final Property<Map<String, Text>> DRIVER_OPTS = new Property<>("driver_opts", Codecs.OPTIONS);

    /**
     * {@code ipam}.
     */
    public static final Property<Ipam> IPAM = new Property<>("ipam", Ipam.CODEC);

    /**
     * {@code external}.
     */
    public static final Property<External> EXTERNAL = new Property<>("external", Codecs.EXTERNAL);

    /**
     * {@code internal}.
     */
    public static final Property<Flag> INTERNAL = new Property<>("internal", Codecs.FLAG);

    /**
     * {@code enable_ipv4}.
     */
    public static final Property<Flag> ENABLE_IPV4 = new Property<>("enable_ipv4", Codecs.FLAG);

    /**
     * {@code enable_ipv6}.
     */
    public static final Property<Flag> ENABLE_IPV6 = new Property<>("enable_ipv6", Codecs.FLAG);

    /**
     * {@code attachable}.
     */
    public static final Property<Flag> ATTACHABLE = new Property<>("attachable", Codecs.FLAG);

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    private static final List<Property<?>> PROPERTIES = List.of(
    NAME,
    DRIVER,
    DRIVER_OPTS,
    IPAM,
    EXTERNAL,
    INTERNAL,
    ENABLE_IPV4,
    ENABLE_IPV6,
    ATTACHABLE,
    LABELS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<NetworkAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, PlainBuilder::build);

    private NetworkAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code name}.
     */
    public Optional<Text> name() {
        return get(NAME);
    }

    /**
     * Compose attribute {@code driver}.
     */
    public Optional<Text> driver() {
        return get(DRIVER);
    }

    /**
     * Compose attribute {@code driver_opts}.
     */
    public Map<String, Text> driverOpts() {
        return get(DRIVER_OPTS).orElse(Map.of());
    }

    /**
     * x
     */
    public Optional<Ipam> ipam() {
        return get(IPAM);
    }

    /**
     * Compose attribute {@code external}.
     */
    public Optional<External> external() {
        return get(EXTERNAL);
    }

    /**
     * Compose attribute {@code internal}.
     */
    public Optional<Flag> internal() {
        return get(INTERNAL);
    }

    /**
     * Compose attribute {@code enable_ipv4}.
     */
    public Optional<Flag> enableIpv4() {
        return get(ENABLE_IPV4);
    }

    /**
     * Compose attribute {@code enable_ipv6}.
     */
    public Optional<Flag> enableIpv6() {
        return get(ENABLE_IPV6);
    }

    /**
     * Compose attribute {@code attachable}.
     */
    public Optional<Flag> attachable() {
        return get(ATTACHABLE);
    }

    /**
     * Compose attribute {@code labels}.
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
         * Compose attribute {@code name}.
         */
        public B name(Text value) {
            return set(NAME, value);
        }

        /**
         * Compose attribute {@code name}.
         */
        public B name(String value) {
            return name(Text.of(value));
        }

        /**
         * Compose attribute {@code name}.
         */
        public B name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * Compose attribute {@code driver}.
         */
        public B driver(Text value) {
            return set(DRIVER, value);
        }

        /**
         * Compose attribute {@code driver}.
         */
        public B driver(String value) {
            return driver(Text.of(value));
        }

        /**
         * Compose attribute {@code driver}.
         */
        public B driver(Reference value) {
            return driver(Text.of(value));
        }

        /**
         * Compose attribute {@code driver_opts}.
         */
        public B driverOpt(String name, Text value) {
            return put(DRIVER_OPTS, name, value);
        }

        /**
         * Compose attribute {@code driver_opts}.
         */
        public B driverOpt(String name, String value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * Compose attribute {@code driver_opts}.
         */
        public B driverOpt(String name, Reference value) {
            return driverOpt(name, Text.of(value));
        }

        /**
         * x
         */
        public B ipam(Ipam value) {
            return set(IPAM, value);
        }

        /**
         * Compose attribute {@code external}.
         */
        public B external(External value) {
            return set(EXTERNAL, value);
        }

        /**
         * Compose attribute {@code internal}.
         */
        public B internal(Flag value) {
            return set(INTERNAL, value);
        }

        /**
         * Compose attribute {@code internal}.
         */
        public B internal(boolean value) {
            return internal(Flag.of(value));
        }

        /**
         * Compose attribute {@code enable_ipv4}.
         */
        public B enableIpv4(Flag value) {
            return set(ENABLE_IPV4, value);
        }

        /**
         * Compose attribute {@code enable_ipv4}.
         */
        public B enableIpv4(boolean value) {
            return enableIpv4(Flag.of(value));
        }

        /**
         * Compose attribute {@code enable_ipv6}.
         */
        public B enableIpv6(Flag value) {
            return set(ENABLE_IPV6, value);
        }

        /**
         * Compose attribute {@code enable_ipv6}.
         */
        public B enableIpv6(boolean value) {
            return enableIpv6(Flag.of(value));
        }

        /**
         * Compose attribute {@code attachable}.
         */
        public B attachable(Flag value) {
            return set(ATTACHABLE, value);
        }

        /**
         * Compose attribute {@code attachable}.
         */
        public B attachable(boolean value) {
            return attachable(Flag.of(value));
        }

        /**
         * Compose attribute {@code labels}.
         */
        public B label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Compose attribute {@code labels}.
         */
        public B label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Compose attribute {@code labels}.
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
