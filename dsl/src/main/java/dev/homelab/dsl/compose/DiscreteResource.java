// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Decimal;
import java.util.List;
import java.util.Optional;

/**
 * The Compose object DiscreteResource.
 */
public final class DiscreteResource extends ComposeObject {
    /**
     * {@code kind}.
     */
    public static final Property<Text> KIND = new Property<>("kind", Codecs.TEXT);

    /**
     * {@code value}.
     */
    public static final Property<Decimal> VALUE = new Property<>("value", Codecs.DECIMAL);

    private static final List<Property<?>> PROPERTIES = List.of(
    KIND,
    VALUE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<DiscreteResource> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private DiscreteResource(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code kind}.
     */
    public Optional<Text> kind() {
        return get(KIND);
    }

    /**
     * Compose attribute {@code value}.
     */
    public Optional<Decimal> value() {
        return get(VALUE);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link DiscreteResource}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Compose attribute {@code kind}.
         */
        public Builder kind(Text value) {
            return set(KIND, value);
        }

        /**
         * Compose attribute {@code kind}.
         */
        public Builder kind(String value) {
            return kind(Text.of(value));
        }

        /**
         * Compose attribute {@code kind}.
         */
        public Builder kind(Reference value) {
            return kind(Text.of(value));
        }

        /**
         * Compose attribute {@code value}.
         */
        public Builder value(Decimal value) {
            return set(VALUE, value);
        }

        /**
         * Compose attribute {@code value}.
         */
        public Builder value(double value) {
            return value(Decimal.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public DiscreteResource build() {
            return new DiscreteResource(this);
        }
    }
}
