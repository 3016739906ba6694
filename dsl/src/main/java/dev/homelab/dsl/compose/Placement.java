// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * Nodes of a swarm on which the containers of a service may run.
 */
public final class Placement extends ComposeObject {
    /**
     * {@code constraints}.
     */
    public static final Property<List<Text>> CONSTRAINTS = new Property<>("constraints", Codecs.list(Codecs.TEXT));

    /**
     * {@code preferences}.
     */
    public static final Property<List<PlacementPreference>> PREFERENCES = new Property<>("preferences", Codecs.list(PlacementPreference.CODEC));

    /**
     * {@code max_replicas_per_node}.
     */
    public static final Property<Int> MAX_REPLICAS_PER_NODE = new Property<>("max_replicas_per_node", Codecs.INT);

    private static final List<Property<?>> PROPERTIES = List.of(
            CONSTRAINTS,
            PREFERENCES,
            MAX_REPLICAS_PER_NODE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Placement> CODEC = ObjectCodec.of(Builder::new, Placement::new);

    private Placement(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Conditions that a node must fulfil, such as {@code node.role==manager}.
     */
    public List<Text> constraints() {
        return get(CONSTRAINTS).orElse(List.of());
    }

    /**
     * How to spread containers over the nodes that qualify, the first preference before the next.
     */
    public List<PlacementPreference> preferences() {
        return get(PREFERENCES).orElse(List.of());
    }

    /**
     * Most containers of the service on one node; no limit unless set.
     */
    public Optional<Int> maxReplicasPerNode() {
        return get(MAX_REPLICAS_PER_NODE);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Placement}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Conditions that a node must fulfil, such as {@code node.role==manager}.
         */
        public Builder constraints(Text... values) {
            return add(CONSTRAINTS, List.of(values));
        }

        /**
         * Conditions that a node must fulfil, such as {@code node.role==manager}.
         */
        public Builder constraints(String... values) {
            return add(CONSTRAINTS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Conditions that a node must fulfil, such as {@code node.role==manager}.
         */
        public Builder constraint(Text value) {
            return add(CONSTRAINTS, List.of(value));
        }

        /**
         * Conditions that a node must fulfil, such as {@code node.role==manager}.
         */
        public Builder constraint(String value) {
            return constraint(Text.of(value));
        }

        /**
         * Conditions that a node must fulfil, such as {@code node.role==manager}.
         */
        public Builder constraint(Reference value) {
            return constraint(Text.of(value));
        }

        /**
         * How to spread containers over the nodes that qualify, the first preference before the next.
         */
        public Builder preferences(PlacementPreference... values) {
            return add(PREFERENCES, List.of(values));
        }

        /**
         * How to spread containers over the nodes that qualify, the first preference before the next.
         */
        public Builder preference(PlacementPreference value) {
            return add(PREFERENCES, List.of(value));
        }

        /**
         * Most containers of the service on one node; no limit unless set.
         */
        public Builder maxReplicasPerNode(Int value) {
            return set(MAX_REPLICAS_PER_NODE, value);
        }

        /**
         * Most containers of the service on one node; no limit unless set.
         */
        public Builder maxReplicasPerNode(long value) {
            return maxReplicasPerNode(Int.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Placement build() {
            return new Placement(this);
        }
    }
}
