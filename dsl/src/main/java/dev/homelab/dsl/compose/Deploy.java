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
 * How many containers run, what they may consume, and how an orchestrator places and replaces them.
 */
public final class Deploy extends ComposeObject {
    /**
     * {@code mode}.
     */
    public static final Property<Text> MODE = new Property<>("mode", Codecs.TEXT);

    /**
     * {@code replicas}.
     */
    public static final Property<Int> REPLICAS = new Property<>("replicas", Codecs.INT);

    /**
     * {@code endpoint_mode}.
     */
    public static final Property<Text> ENDPOINT_MODE = new Property<>("endpoint_mode", Codecs.TEXT);

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    /**
     * {@code resources}.
     */
    public static final Property<DeployResources> RESOURCES = new Property<>("resources", DeployResources.CODEC);

    /**
     * {@code restart_policy}.
     */
    public static final Property<DeployRestartPolicy> RESTART_POLICY = new Property<>("restart_policy", DeployRestartPolicy.CODEC);

    /**
     * {@code update_config}.
     */
    public static final Property<RolloutConfig> UPDATE_CONFIG = new Property<>("update_config", RolloutConfig.CODEC);

    /**
     * {@code rollback_config}.
     */
    public static final Property<RolloutConfig> ROLLBACK_CONFIG = new Property<>("rollback_config", RolloutConfig.CODEC);

    /**
     * {@code placement}.
     */
    public static final Property<Placement> PLACEMENT = new Property<>("placement", Placement.CODEC);

    private static final List<Property<?>> PROPERTIES = List.of(
            MODE,
            REPLICAS,
            ENDPOINT_MODE,
            LABELS,
            RESOURCES,
            RESTART_POLICY,
            UPDATE_CONFIG,
            ROLLBACK_CONFIG,
            PLACEMENT);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Deploy> CODEC = ObjectCodec.of(Builder::new, Deploy::new);

    private Deploy(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * How the number of containers comes about: {@code replicated}, which is the default, runs {@code replicas} of
     * them and {@code global} runs one on each node. Their counterparts {@code replicated-job} and {@code
     * global-job} run each container to its end.
     */
    public Optional<Text> mode() {
        return get(MODE);
    }

    /**
     * How many containers to run in a replicated mode, 0 or more; 1 unless set. Where {@code scale} is set too, it
     * must be the same number.
     */
    public Optional<Int> replicas() {
        return get(REPLICAS);
    }

    /**
     * How clients of a swarm reach the service: {@code vip} for a virtual address, {@code dnsrr} for the addresses
     * of its containers in turn.
     */
    public Optional<Text> endpointMode() {
        return get(ENDPOINT_MODE);
    }

    /**
     * Labels of the service in an orchestrator. Its containers do not get them.
     */
    public Map<String, Text> labels() {
        return get(LABELS).orElse(Map.of());
    }

    /**
     * What each container may use at most and what it needs at least.
     */
    public Optional<DeployResources> resources() {
        return get(RESOURCES);
    }

    /**
     * Whether and how often a container that ended starts again. It takes precedence over {@code restart}.
     */
    public Optional<DeployRestartPolicy> restartPolicy() {
        return get(RESTART_POLICY);
    }

    /**
     * How an orchestrator moves the service to a new version.
     */
    public Optional<RolloutConfig> updateConfig() {
        return get(UPDATE_CONFIG);
    }

    /**
     * How an orchestrator moves the service back after a failed update.
     */
    public Optional<RolloutConfig> rollbackConfig() {
        return get(ROLLBACK_CONFIG);
    }

    /**
     * Nodes of a swarm on which the containers may run.
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
         * How the number of containers comes about: {@code replicated}, which is the default, runs {@code replicas} of
         * them and {@code global} runs one on each node. Their counterparts {@code replicated-job} and {@code
         * global-job} run each container to its end.
         */
        public Builder mode(Text value) {
            return set(MODE, value);
        }

        /**
         * How the number of containers comes about: {@code replicated}, which is the default, runs {@code replicas} of
         * them and {@code global} runs one on each node. Their counterparts {@code replicated-job} and {@code
         * global-job} run each container to its end.
         */
        public Builder mode(String value) {
            return mode(Text.of(value));
        }

        /**
         * How the number of containers comes about: {@code replicated}, which is the default, runs {@code replicas} of
         * them and {@code global} runs one on each node. Their counterparts {@code replicated-job} and {@code
         * global-job} run each container to its end.
         */
        public Builder mode(Reference value) {
            return mode(Text.of(value));
        }

        /**
         * How many containers to run in a replicated mode, 0 or more; 1 unless set. Where {@code scale} is set too, it
         * must be the same number.
         */
        public Builder replicas(Int value) {
            return set(REPLICAS, value);
        }

        /**
         * How many containers to run in a replicated mode, 0 or more; 1 unless set. Where {@code scale} is set too, it
         * must be the same number.
         */
        public Builder replicas(long value) {
            return replicas(Int.of(value));
        }

        /**
         * How clients of a swarm reach the service: {@code vip} for a virtual address, {@code dnsrr} for the addresses
         * of its containers in turn.
         */
        public Builder endpointMode(Text value) {
            return set(ENDPOINT_MODE, value);
        }

        /**
         * How clients of a swarm reach the service: {@code vip} for a virtual address, {@code dnsrr} for the addresses
         * of its containers in turn.
         */
        public Builder endpointMode(String value) {
            return endpointMode(Text.of(value));
        }

        /**
         * How clients of a swarm reach the service: {@code vip} for a virtual address, {@code dnsrr} for the addresses
         * of its containers in turn.
         */
        public Builder endpointMode(Reference value) {
            return endpointMode(Text.of(value));
        }

        /**
         * Labels of the service in an orchestrator. Its containers do not get them.
         */
        public Builder label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Labels of the service in an orchestrator. Its containers do not get them.
         */
        public Builder label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Labels of the service in an orchestrator. Its containers do not get them.
         */
        public Builder label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        /**
         * What each container may use at most and what it needs at least.
         */
        public Builder resources(DeployResources value) {
            return set(RESOURCES, value);
        }

        /**
         * Whether and how often a container that ended starts again. It takes precedence over {@code restart}.
         */
        public Builder restartPolicy(DeployRestartPolicy value) {
            return set(RESTART_POLICY, value);
        }

        /**
         * How an orchestrator moves the service to a new version.
         */
        public Builder updateConfig(RolloutConfig value) {
            return set(UPDATE_CONFIG, value);
        }

        /**
         * How an orchestrator moves the service back after a failed update.
         */
        public Builder rollbackConfig(RolloutConfig value) {
            return set(ROLLBACK_CONFIG, value);
        }

        /**
         * Nodes of a swarm on which the containers may run.
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
