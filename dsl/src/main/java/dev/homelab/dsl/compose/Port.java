// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * Ports of a container that the host publishes; the short form is {@code IP:HOST:CONTAINER/PROTOCOL} of which
 * only the container port is needed.
 */
public final class Port extends ComposeObject {
    /**
     * {@code name}.
     */
    public static final Property<Text> NAME = new Property<>("name", Codecs.TEXT);

    /**
     * {@code host_ip}.
     */
    public static final Property<Text> HOST_IP = new Property<>("host_ip", Codecs.TEXT);

    /**
     * {@code published}.
     */
    public static final Property<Text> PUBLISHED = new Property<>("published", Codecs.TEXT);

    /**
     * {@code target}.
     */
    public static final Property<Text> TARGET = new Property<>("target", Codecs.TEXT);

    /**
     * {@code protocol}.
     */
    public static final Property<Text> PROTOCOL = new Property<>("protocol", Codecs.TEXT);

    /**
     * {@code app_protocol}.
     */
    public static final Property<Text> APP_PROTOCOL = new Property<>("app_protocol", Codecs.TEXT);

    /**
     * {@code mode}.
     */
    public static final Property<Text> MODE = new Property<>("mode", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
            NAME,
            HOST_IP,
            PUBLISHED,
            TARGET,
            PROTOCOL,
            APP_PROTOCOL,
            MODE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Port> CODEC = ObjectCodec.of(Builder::new, Port::new).withShortForm(new PortForm());

    private Port(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Name that says what the port is for.
     */
    public Optional<Text> name() {
        return get(NAME);
    }

    /**
     * Address of the host to listen on; all addresses unless set.
     */
    public Optional<Text> hostIp() {
        return get(HOST_IP);
    }

    /**
     * Port of the host, or a range such as {@code 8000-8010} to pick from; a free one that the engine picks unless
     * set.
     */
    public Optional<Text> published() {
        return get(PUBLISHED);
    }

    /**
     * Port on which the container listens. Compose requires it in this form.
     */
    public Optional<Text> target() {
        return get(TARGET);
    }

    /**
     * {@code tcp}, {@code udp} or {@code sctp}; {@code tcp} unless set.
     */
    public Optional<Text> protocol() {
        return get(PROTOCOL);
    }

    /**
     * Protocol spoken over the port, such as {@code http}, as a hint for tools.
     */
    public Optional<Text> appProtocol() {
        return get(APP_PROTOCOL);
    }

    /**
     * For an orchestrator: {@code host} publishes on the host that runs the container, {@code ingress} balances
     * load over all hosts.
     */
    public Optional<Text> mode() {
        return get(MODE);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Port}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Name that says what the port is for.
         */
        public Builder name(Text value) {
            return set(NAME, value);
        }

        /**
         * Name that says what the port is for.
         */
        public Builder name(String value) {
            return name(Text.of(value));
        }

        /**
         * Name that says what the port is for.
         */
        public Builder name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * Address of the host to listen on; all addresses unless set.
         */
        public Builder hostIp(Text value) {
            return set(HOST_IP, value);
        }

        /**
         * Address of the host to listen on; all addresses unless set.
         */
        public Builder hostIp(String value) {
            return hostIp(Text.of(value));
        }

        /**
         * Address of the host to listen on; all addresses unless set.
         */
        public Builder hostIp(Reference value) {
            return hostIp(Text.of(value));
        }

        /**
         * Port of the host, or a range such as {@code 8000-8010} to pick from; a free one that the engine picks unless
         * set.
         */
        public Builder published(Text value) {
            return set(PUBLISHED, value);
        }

        /**
         * Port of the host, or a range such as {@code 8000-8010} to pick from; a free one that the engine picks unless
         * set.
         */
        public Builder published(String value) {
            return published(Text.of(value));
        }

        /**
         * Port of the host, or a range such as {@code 8000-8010} to pick from; a free one that the engine picks unless
         * set.
         */
        public Builder published(Reference value) {
            return published(Text.of(value));
        }

        /**
         * Port on which the container listens. Compose requires it in this form.
         */
        public Builder target(Text value) {
            return set(TARGET, value);
        }

        /**
         * Port on which the container listens. Compose requires it in this form.
         */
        public Builder target(String value) {
            return target(Text.of(value));
        }

        /**
         * Port on which the container listens. Compose requires it in this form.
         */
        public Builder target(Reference value) {
            return target(Text.of(value));
        }

        /**
         * {@code tcp}, {@code udp} or {@code sctp}; {@code tcp} unless set.
         */
        public Builder protocol(Text value) {
            return set(PROTOCOL, value);
        }

        /**
         * {@code tcp}, {@code udp} or {@code sctp}; {@code tcp} unless set.
         */
        public Builder protocol(String value) {
            return protocol(Text.of(value));
        }

        /**
         * {@code tcp}, {@code udp} or {@code sctp}; {@code tcp} unless set.
         */
        public Builder protocol(Reference value) {
            return protocol(Text.of(value));
        }

        /**
         * Protocol spoken over the port, such as {@code http}, as a hint for tools.
         */
        public Builder appProtocol(Text value) {
            return set(APP_PROTOCOL, value);
        }

        /**
         * Protocol spoken over the port, such as {@code http}, as a hint for tools.
         */
        public Builder appProtocol(String value) {
            return appProtocol(Text.of(value));
        }

        /**
         * Protocol spoken over the port, such as {@code http}, as a hint for tools.
         */
        public Builder appProtocol(Reference value) {
            return appProtocol(Text.of(value));
        }

        /**
         * For an orchestrator: {@code host} publishes on the host that runs the container, {@code ingress} balances
         * load over all hosts.
         */
        public Builder mode(Text value) {
            return set(MODE, value);
        }

        /**
         * For an orchestrator: {@code host} publishes on the host that runs the container, {@code ingress} balances
         * load over all hosts.
         */
        public Builder mode(String value) {
            return mode(Text.of(value));
        }

        /**
         * For an orchestrator: {@code host} publishes on the host that runs the container, {@code ingress} balances
         * load over all hosts.
         */
        public Builder mode(Reference value) {
            return mode(Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Port build() {
            return new PortForm().checked(new Port(this));
        }
    }
}
