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
 * Where the addresses on a network come from.
 */
public final class Ipam extends ComposeObject {
    /**
     * {@code driver}.
     */
    public static final Property<Text> DRIVER = new Property<>("driver", Codecs.TEXT);

    /**
     * {@code config}.
     */
    public static final Property<List<IpamConfig>> CONFIG = new Property<>("config", Codecs.list(IpamConfig.CODEC));

    /**
     * {@code options}.
     */
    public static final Property<Map<String, Text>> OPTIONS = new Property<>("options", Codecs.OPTIONS);

    private static final List<Property<?>> PROPERTIES = List.of(
            DRIVER,
            CONFIG,
            OPTIONS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Ipam> CODEC = ObjectCodec.of(Builder::new, Ipam::new);

    private Ipam(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Driver that hands out addresses; {@code default} unless set.
     */
    public Optional<Text> driver() {
        return get(DRIVER);
    }

    /**
     * Subnets of the network; the engine picks one unless set.
     */
    public List<IpamConfig> config() {
        return get(CONFIG).orElse(List.of());
    }

    /**
     * Options that the driver takes. Compose 2.40 drops them.
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
     * Builds a {@link Ipam}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Driver that hands out addresses; {@code default} unless set.
         */
        public Builder driver(Text value) {
            return set(DRIVER, value);
        }

        /**
         * Driver that hands out addresses; {@code default} unless set.
         */
        public Builder driver(String value) {
            return driver(Text.of(value));
        }

        /**
         * Driver that hands out addresses; {@code default} unless set.
         */
        public Builder driver(Reference value) {
            return driver(Text.of(value));
        }

        /**
         * Subnets of the network; the engine picks one unless set.
         */
        public Builder config(IpamConfig... values) {
            return add(CONFIG, List.of(values));
        }

        /**
         * Options that the driver takes. Compose 2.40 drops them.
         */
        public Builder option(String name, Text value) {
            return put(OPTIONS, name, value);
        }

        /**
         * Options that the driver takes. Compose 2.40 drops them.
         */
        public Builder option(String name, String value) {
            return option(name, Text.of(value));
        }

        /**
         * Options that the driver takes. Compose 2.40 drops them.
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
        public Ipam build() {
            return new Ipam(this);
        }
    }
}
