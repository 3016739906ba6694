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
 * The Compose object Ipam.
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
    public static final Codec<Ipam> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private Ipam(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code driver}.
     */
    public Optional<Text> driver() {
        return get(DRIVER);
    }

    /**
     * x
     */
    public List<IpamConfig> config() {
        return get(CONFIG).orElse(List.of());
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
         * x
         */
        public Builder config(IpamConfig... values) {
            return add(CONFIG, List.of(values));
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
        public Ipam build() {
            return new Ipam(this);
        }
    }
}
