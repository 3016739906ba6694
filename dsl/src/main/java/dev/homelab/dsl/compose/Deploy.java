// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Compose object Deploy.
 */
public final class Deploy extends ComposeObject {
    /**
     * {@code mode}.
     */
    public static final Property<Text> MODE = new Property<>("mode", Codecs.TEXT);

    /**
     * {@code endpoint_mode}.
     */
    public static final Property<Text> ENDPOINT_MODE = new Property<>("endpoint_mode", Codecs.TEXT);

    /**
     * {@code replicas}.
     */
    public static final Property<Int> REPLICAS = new Property<>("replicas", Codecs.INT);

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    /**
     * {@code rollback_config}.
     */
    public static final Property<RolloutConfig> ROLLBACK_CONFIG = new Property<>("rollback_config", RolloutConfig.CODEC);

    /**
     * {@code update_config}.
     */
    public static final Property<RolloutConfig> UPDATE_CONFIG = new Property<>("update_config", RolloutConfig.CODEC);

    /**
     * {@code resources}.
     */
    public static final Property<DeployResources> RESOURCES = new Property<>("resources", DeployResources.CODEC);

    /**
     * {@code restart_policy}.
     */
    public static final Property<DeployRestartPolicy> RESTART_POLICY = new Property<>("restart_policy", DeployRestartPolicy.CODEC);

    /**
     * {@code placement}.
     */
    public static final Property<Placement> PLACEMENT = new Property<>("placement", Placement.CODEC);

    private static final List<Property<?>> PROPERTIES = List.of(
    MODE,
    ENDPOINT_MODE,
    REPLICAS,
    LABELS,
    ROLLBACK_CONFIG,
    UPDATE_CONFIG,
    RESOURCES,
    RESTART_POLICY,
    PLACEMENT);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Deploy> CODEC = ObjectCodec.of(Builder::new, Builder::build);

    private Deploy(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code mode}.
     */
    public Optional<Text> mode() {
        return get(MODE);
    }

    /**
     * Compose attribute {@code endpoint_mode}.
     */
    public Optional<Text> endpointMode() {
        return get(ENDPOINT_MODE);
    }

    /**
     * Compose attribute {@code replicas}.
     */
    public Optional<Int> replicas() {
        return get(REPLICAS);
    }

    /**
     * Compose attribute {@code labels}.
     */
    public Map<String, Text> labels() {
        return get(LABELS).orElse(Map.of());
    }

    /**
     * x
     */
    public Optional<RolloutConfig> rollbackConfig() {
        return get(ROLLBACK_CONFIG);
    }

    /**
     * x
     */
    public Optional<RolloutConfig> updateConfig() {
        return get(UPDATE_CONFIG);
    }

    /**
     * x
     */
    public Optional<DeployResources> resources() {
        return get(RESOURCES);
    }

    /**
     * x
     */
    public Optional<DeployRestartPolicy> restartPolicy() {
        return get(RESTART_POLICY);
    }

    /**
     * x
     */
    public Optional<Placement> placement() {
        return get(PLACEMENT);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Deploy}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
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
         * Compose attribute {@code endpoint_mode}.
         */
        public Builder endpointMode(Text value) {
            return set(ENDPOINT_MODE, value);
        }

        /**
         * Compose attribute {@code endpoint_mode}.
         */
        public Builder endpointMode(String value) {
            return endpointMode(Text.of(value));
        }

        /**
         * Compose attribute {@code endpoint_mode}.
         */
        public Builder endpointMode(Reference value) {
            return endpointMode(Text.of(value));
        }

        /**
         * Compose attribute {@code replicas}.
         */
        public Builder replicas(Int value) {
            return set(REPLICAS, value);
        }

        /**
         * Compose attribute {@code replicas}.
         */
        public Builder replicas(long value) {
            return replicas(Int.of(value));
        }

        /**
         * Compose attribute {@code labels}.
         */
        public Builder label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Compose attribute {@code labels}.
         */
        public Builder label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Compose attribute {@code labels}.
         */
        public Builder label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        /**
         * x
         */
        public Builder rollbackConfig(RolloutConfig value) {
            return set(ROLLBACK_CONFIG, value);
        }

        /**
         * x
         */
        public Builder updateConfig(RolloutConfig value) {
            return set(UPDATE_CONFIG, value);
        }

        /**
         * x
         */
        public Builder resources(DeployResources value) {
            return set(RESOURCES, value);
        }

        /**
         * x
         */
        public Builder restartPolicy(DeployRestartPolicy value) {
            return set(RESTART_POLICY, value);
        }

        /**
         * x
         */
        public Builder placement(Placement value) {
            return set(PLACEMENT, value);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Deploy build() {
            return new Deploy(this);
        }
    }
}
