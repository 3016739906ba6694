// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * The Compose object Port.
 */
public final class Port extends ComposeObject {
    /**
     * {@code name}.
     */
    public static final Property<Text> NAME = new Property<>("name", Codecs.TEXT);

    /**
     * {@code mode}.
     */
    public static final Property<Text> MODE = new Property<>("mode", Codecs.TEXT);

    /**
     * {@code host_ip}.
     */
    public static final Property<Text> HOST_IP = new Property<>("host_ip", Codecs.TEXT);

    /**
     * {@code target}.
     */
    public static final Property<Text> TARGET = new Property<>("target", Codecs.TEXT);

    /**
     * {@code published}.
     */
    public static final Property<Text> PUBLISHED = new Property<>("published", Codecs.TEXT);

    /**
     * {@code protocol}.
     */
    public static final Property<Text> PROTOCOL = new Property<>("protocol", Codecs.TEXT);

    /**
     * {@code app_protocol}.
     */
    public static final Property<Text> APP_PROTOCOL = new Property<>("app_protocol", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
    NAME,
    MODE,
    HOST_IP,
    TARGET,
    PUBLISHED,
    PROTOCOL,
    APP_PROTOCOL);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Port> CODEC = ObjectCodec.of(Builder::new, Builder::build).withShortForm(new PortForm());

    private Port(ComposeObjectBuilder<?> builder) {
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
     * Compose attribute {@code mode}.
     */
    public Optional<Text> mode() {
        return get(MODE);
    }

    /**
     * Compose attribute {@code host_ip}.
     */
    public Optional<Text> hostIp() {
        return get(HOST_IP);
    }

    /**
     * Compose attribute {@code target}.
     */
    public Optional<Text> target() {
        return get(TARGET);
    }

    /**
     * Compose attribute {@code published}.
     */
    public Optional<Text> published() {
        return get(PUBLISHED);
    }

    /**
     * Compose attribute {@code protocol}.
     */
    public Optional<Text> protocol() {
        return get(PROTOCOL);
    }

    /**
     * Compose attribute {@code app_protocol}.
     */
    public Optional<Text> appProtocol() {
        return get(APP_PROTOCOL);
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
         * Compose attribute {@code name}.
         */
        public Builder name(Text value) {
            return set(NAME, value);
        }

        /**
         * Compose attribute {@code name}.
         */
        public Builder name(String value) {
            return name(Text.of(value));
        }

        /**
         * Compose attribute {@code name}.
         */
        public Builder name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * Compose attribute {@code mode}.
         */
        public Builder mode(Text value) {
            return set(MODE, value);
        }

        /**
         * Compose attribute {@code mode}.
         */
        public Builder mode(String value) {
            return mode(Text.of(value));
        }

        /**
         * Compose attribute {@code mode}.
         */
        public Builder mode(Reference value) {
            return mode(Text.of(value));
        }

        /**
         * Compose attribute {@code host_ip}.
         */
        public Builder hostIp(Text value) {
            return set(HOST_IP, value);
        }

        /**
         * Compose attribute {@code host_ip}.
         */
        public Builder hostIp(String value) {
            return hostIp(Text.of(value));
        }

        /**
         * Compose attribute {@code host_ip}.
         */
        public Builder hostIp(Reference value) {
            return hostIp(Text.of(value));
        }

        /**
         * Compose attribute {@code target}.
         */
        public Builder target(Text value) {
            return set(TARGET, value);
        }

        /**
         * Compose attribute {@code target}.
         */
        public Builder target(String value) {
            return target(Text.of(value));
        }

        /**
         * Compose attribute {@code target}.
         */
        public Builder target(Reference value) {
            return target(Text.of(value));
        }

        /**
         * Compose attribute {@code published}.
         */
        public Builder published(Text value) {
            return set(PUBLISHED, value);
        }

        /**
         * Compose attribute {@code published}.
         */
        public Builder published(String value) {
            return published(Text.of(value));
        }

        /**
         * Compose attribute {@code published}.
         */
        public Builder published(Reference value) {
            return published(Text.of(value));
        }

        /**
         * Compose attribute {@code protocol}.
         */
        public Builder protocol(Text value) {
            return set(PROTOCOL, value);
        }

        /**
         * Compose attribute {@code protocol}.
         */
        public Builder protocol(String value) {
            return protocol(Text.of(value));
        }

        /**
         * Compose attribute {@code protocol}.
         */
        public Builder protocol(Reference value) {
            return protocol(Text.of(value));
        }

        /**
         * Compose attribute {@code app_protocol}.
         */
        public Builder appProtocol(Text value) {
            return set(APP_PROTOCOL, value);
        }

        /**
         * Compose attribute {@code app_protocol}.
         */
        public Builder appProtocol(String value) {
            return appProtocol(Text.of(value));
        }

        /**
         * Compose attribute {@code app_protocol}.
         */
        public Builder appProtocol(Reference value) {
            return appProtocol(Text.of(value));
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
