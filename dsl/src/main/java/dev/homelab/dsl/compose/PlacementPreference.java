// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * A way to spread containers over nodes.
 */
public final class PlacementPreference extends ComposeObject {
    /**
     * {@code spread}.
     */
    public static final Property<Text> SPREAD = new Property<>("spread", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
            SPREAD);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<PlacementPreference> CODEC = ObjectCodec.of(Builder::new, PlacementPreference::new);

    private PlacementPreference(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Property of nodes, such as {@code node.labels.zone}, over whose values to spread the containers evenly.
     */
    public Optional<Text> spread() {
        return get(SPREAD);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link PlacementPreference}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Property of nodes, such as {@code node.labels.zone}, over whose values to spread the containers evenly.
         */
        public Builder spread(Text value) {
            return set(SPREAD, value);
        }

        /**
         * Property of nodes, such as {@code node.labels.zone}, over whose values to spread the containers evenly.
         */
        public Builder spread(String value) {
            return spread(Text.of(value));
        }

        /**
         * Property of nodes, such as {@code node.labels.zone}, over whose values to spread the containers evenly.
         */
        public Builder spread(Reference value) {
            return spread(Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public PlacementPreference build() {
            return new PlacementPreference(this);
        }
    }
}
