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
 * An amount of a resource that is counted.
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
    public static final Codec<DiscreteResource> CODEC = ObjectCodec.of(Builder::new, DiscreteResource::new);

    private DiscreteResource(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Name under which nodes declare the resource.
     */
    public Optional<Text> kind() {
        return get(KIND);
    }

    /**
     * How much of it the container needs.
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
         * Name under which nodes declare the resource.
         */
        public Builder kind(Text value) {
            return set(KIND, value);
        }

        /**
         * Name under which nodes declare the resource.
         */
        public Builder kind(String value) {
            return kind(Text.of(value));
        }

        /**
         * Name under which nodes declare the resource.
         */
        public Builder kind(Reference value) {
            return kind(Text.of(value));
        }

        /**
         * How much of it the container needs.
         */
        public Builder value(Decimal value) {
            return set(VALUE, value);
        }

        /**
         * How much of it the container needs.
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
