// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Flag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Compose object Build.
 */
public final class Build extends ComposeObject {
    /**
     * {@code context}.
     */
    public static final Property<Text> CONTEXT = new Property<>("context", Codecs.TEXT);

    /**
     * {@code dockerfile}.
     */
    public static final Property<Text> DOCKERFILE = new Property<>("dockerfile", Codecs.TEXT);

    /**
     * {@code dockerfile_inline}.
     */
    public static final Property<Text> DOCKERFILE_INLINE = new Property<>("dockerfile_inline", Codecs.TEXT);

    /**
     * {@code entitlements}.
     */
    public static final Property<List<Text>> ENTITLEMENTS = new Property<>("entitlements", Codecs.list(Codecs.TEXT));

    /**
     * {@code args}.
     */
    public static final Property<Map<String, Text>> ARGS = new Property<>("args", Codecs.KEY_VALUES);

    /**
     * {@code ssh}.
     */
    public static final Property<Map<String, Text>> SSH = new Property<>("ssh", Codecs.KEY_VALUES);

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    /**
     * {@code cache_from}.
     */
    public static final Property<List<Text>> CACHE_FROM = new Property<>("cache_from", Codecs.list(Codecs.TEXT));

    /**
     * {@code cache_to}.
     */
    public static final Property<List<Text>> CACHE_TO = new Property<>("cache_to", Codecs.list(Codecs.TEXT));

    /**
     * {@code no_cache}.
     */
    public static final Property<Flag> NO_CACHE = new Property<>("no_cache", Codecs.FLAG);

    /**
     * {@code no_cache_filter}.
     */
    public static final Property<List<Text>> NO_CACHE_FILTER = new Property<>("no_cache_filter", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code additional_contexts}.
     */
    public static final Property<Map<String, Text>> ADDITIONAL_CONTEXTS = new Property<>("additional_contexts", Codecs.KEY_VALUES);

    /**
     * {@code network}.
     */
    public static final Property<Text> NETWORK = new Property<>("network", Codecs.TEXT);

    /**
     * {@code provenance}.
     */
    public static final Property<Text> PROVENANCE = new Property<>("provenance", Codecs.TEXT);

    /**
     * {@code sbom}.
     */
    public static final Property<Text> SBOM = new Property<>("sbom", Codecs.TEXT);

    /**
     * {@code pull}.
     */
    public static final Property<Flag> PULL = new Property<>("pull", Codecs.FLAG);

    /**
     * {@code target}.
     */
    public static final Property<Text> TARGET = new Property<>("target", Codecs.TEXT);

    /**
     * {@code shm_size}.
     */
    public static final Property<ByteSize> SHM_SIZE = new Property<>("shm_size", Codecs.BYTE_SIZE);

    /**
     * {@code extra_hosts}.
     */
    public static final Property<Map<String, List<Text>>> EXTRA_HOSTS = new Property<>("extra_hosts", Codecs.EXTRA_HOSTS);

    /**
     * {@code isolation}.
     */
    public static final Property<Text> ISOLATION = new Property<>("isolation", Codecs.TEXT);

    /**
     * {@code privileged}.
     */
    public static final Property<Flag> PRIVILEGED = new Property<>("privileged", Codecs.FLAG);

    /**
     * {@code secrets}.
     */
    public static final Property<List<FileGrant>> SECRETS = new Property<>("secrets", Codecs.list(FileGrant.CODEC));

    /**
     * {@code tags}.
     */
    public static final Property<List<Text>> TAGS = new Property<>("tags", Codecs.list(Codecs.TEXT));

    /**
     * {@code ulimits}.
     */
    public static final Property<Map<String, Ulimit>> ULIMITS = new Property<>("ulimits", Codecs.map(Ulimit.CODEC));

    /**
     * {@code platforms}.
     */
    public static final Property<List<Text>> PLATFORMS = new Property<>("platforms", Codecs.list(Codecs.TEXT));

    private static final List<Property<?>> PROPERTIES = List.of(
    CONTEXT,
    DOCKERFILE,
    DOCKERFILE_INLINE,
    ENTITLEMENTS,
    ARGS,
    SSH,
    LABELS,
    CACHE_FROM,
    CACHE_TO,
    NO_CACHE,
    NO_CACHE_FILTER,
    ADDITIONAL_CONTEXTS,
    NETWORK,
    PROVENANCE,
    SBOM,
    PULL,
    TARGET,
    SHM_SIZE,
    EXTRA_HOSTS,
    ISOLATION,
    PRIVILEGED,
    SECRETS,
    TAGS,
    ULIMITS,
    PLATFORMS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Build> CODEC = ObjectCodec.of(Builder::new, Builder::build).withShortForm(CONTEXT);

    private Build(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Compose attribute {@code context}.
     */
    public Optional<Text> context() {
        return get(CONTEXT);
    }

    /**
     * Compose attribute {@code dockerfile}.
     */
    public Optional<Text> dockerfile() {
        return get(DOCKERFILE);
    }

    /**
     * Compose attribute {@code dockerfile_inline}.
     */
    public Optional<Text> dockerfileInline() {
        return get(DOCKERFILE_INLINE);
    }

    /**
     * x
     */
    public List<Text> entitlements() {
        return get(ENTITLEMENTS).orElse(List.of());
    }

    /**
     * Compose attribute {@code args}.
     */
    public Map<String, Text> args() {
        return get(ARGS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code ssh}.
     */
    public Map<String, Text> ssh() {
        return get(SSH).orElse(Map.of());
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
    public List<Text> cacheFrom() {
        return get(CACHE_FROM).orElse(List.of());
    }

    /**
     * x
     */
    public List<Text> cacheTo() {
        return get(CACHE_TO).orElse(List.of());
    }

    /**
     * Compose attribute {@code no_cache}.
     */
    public Optional<Flag> noCache() {
        return get(NO_CACHE);
    }

    /**
     * x
     */
    public List<Text> noCacheFilter() {
        return get(NO_CACHE_FILTER).orElse(List.of());
    }

    /**
     * Compose attribute {@code additional_contexts}.
     */
    public Map<String, Text> additionalContexts() {
        return get(ADDITIONAL_CONTEXTS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code network}.
     */
    public Optional<Text> network() {
        return get(NETWORK);
    }

    /**
     * Compose attribute {@code provenance}.
     */
    public Optional<Text> provenance() {
        return get(PROVENANCE);
    }

    /**
     * Compose attribute {@code sbom}.
     */
    public Optional<Text> sbom() {
        return get(SBOM);
    }

    /**
     * Compose attribute {@code pull}.
     */
    public Optional<Flag> pull() {
        return get(PULL);
    }

    /**
     * Compose attribute {@code target}.
     */
    public Optional<Text> target() {
        return get(TARGET);
    }

    /**
     * Compose attribute {@code shm_size}.
     */
    public Optional<ByteSize> shmSize() {
        return get(SHM_SIZE);
    }

    /**
     * Compose attribute {@code extra_hosts}.
     */
    public Map<String, List<Text>> extraHosts() {
        return get(EXTRA_HOSTS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code isolation}.
     */
    public Optional<Text> isolation() {
        return get(ISOLATION);
    }

    /**
     * Compose attribute {@code privileged}.
     */
    public Optional<Flag> privileged() {
        return get(PRIVILEGED);
    }

    /**
     * x
     */
    public List<FileGrant> secrets() {
        return get(SECRETS).orElse(List.of());
    }

    /**
     * x
     */
    public List<Text> tags() {
        return get(TAGS).orElse(List.of());
    }

    /**
     * x
     */
    public Map<String, Ulimit> ulimits() {
        return get(ULIMITS).orElse(Map.of());
    }

    /**
     * x
     */
    public List<Text> platforms() {
        return get(PLATFORMS).orElse(List.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Build}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Compose attribute {@code context}.
         */
        public Builder context(Text value) {
            return set(CONTEXT, value);
        }

        /**
         * Compose attribute {@code context}.
         */
        public Builder context(String value) {
            return context(Text.of(value));
        }

        /**
         * Compose attribute {@code context}.
         */
        public Builder context(Reference value) {
            return context(Text.of(value));
        }

        /**
         * Compose attribute {@code dockerfile}.
         */
        public Builder dockerfile(Text value) {
            return set(DOCKERFILE, value);
        }

        /**
         * Compose attribute {@code dockerfile}.
         */
        public Builder dockerfile(String value) {
            return dockerfile(Text.of(value));
        }

        /**
         * Compose attribute {@code dockerfile}.
         */
        public Builder dockerfile(Reference value) {
            return dockerfile(Text.of(value));
        }

        /**
         * Compose attribute {@code dockerfile_inline}.
         */
        public Builder dockerfileInline(Text value) {
            return set(DOCKERFILE_INLINE, value);
        }

        /**
         * Compose attribute {@code dockerfile_inline}.
         */
        public Builder dockerfileInline(String value) {
            return dockerfileInline(Text.of(value));
        }

        /**
         * Compose attribute {@code dockerfile_inline}.
         */
        public Builder dockerfileInline(Reference value) {
            return dockerfileInline(Text.of(value));
        }

        /**
         * x
         */
        public Builder entitlements(Text... values) {
            return add(ENTITLEMENTS, List.of(values));
        }

        /**
         * x
         */
        public Builder entitlements(String... values) {
            return add(ENTITLEMENTS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public Builder entitlement(Text value) {
            return add(ENTITLEMENTS, List.of(value));
        }

        /**
         * x
         */
        public Builder entitlement(String value) {
            return entitlement(Text.of(value));
        }

        /**
         * x
         */
        public Builder entitlement(Reference value) {
            return entitlement(Text.of(value));
        }

        /**
         * Compose attribute {@code args}.
         */
        public Builder arg(String name, Text value) {
            return put(ARGS, name, value);
        }

        /**
         * Compose attribute {@code args}.
         */
        public Builder arg(String name, String value) {
            return arg(name, Text.of(value));
        }

        /**
         * Compose attribute {@code args}.
         */
        public Builder arg(String name, Reference value) {
            return arg(name, Text.of(value));
        }

        /**
         * Compose attribute {@code ssh}.
         */
        public Builder ssh(String name, Text value) {
            return put(SSH, name, value);
        }

        /**
         * Compose attribute {@code ssh}.
         */
        public Builder ssh(String name, String value) {
            return ssh(name, Text.of(value));
        }

        /**
         * Compose attribute {@code ssh}.
         */
        public Builder ssh(String name, Reference value) {
            return ssh(name, Text.of(value));
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
        public Builder cacheFrom(Text... values) {
            return add(CACHE_FROM, List.of(values));
        }

        /**
         * x
         */
        public Builder cacheFrom(String... values) {
            return add(CACHE_FROM, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public Builder cacheTo(Text... values) {
            return add(CACHE_TO, List.of(values));
        }

        /**
         * x
         */
        public Builder cacheTo(String... values) {
            return add(CACHE_TO, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code no_cache}.
         */
        public Builder noCache(Flag value) {
            return set(NO_CACHE, value);
        }

        /**
         * Compose attribute {@code no_cache}.
         */
        public Builder noCache(boolean value) {
            return noCache(Flag.of(value));
        }

        /**
         * x
         */
        public Builder noCacheFilter(Text... values) {
            return add(NO_CACHE_FILTER, List.of(values));
        }

        /**
         * x
         */
        public Builder noCacheFilter(String... values) {
            return add(NO_CACHE_FILTER, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code additional_contexts}.
         */
        public Builder additionalContext(String name, Text value) {
            return put(ADDITIONAL_CONTEXTS, name, value);
        }

        /**
         * Compose attribute {@code additional_contexts}.
         */
        public Builder additionalContext(String name, String value) {
            return additionalContext(name, Text.of(value));
        }

        /**
         * Compose attribute {@code additional_contexts}.
         */
        public Builder additionalContext(String name, Reference value) {
            return additionalContext(name, Text.of(value));
        }

        /**
         * Compose attribute {@code network}.
         */
        public Builder network(Text value) {
            return set(NETWORK, value);
        }

        /**
         * Compose attribute {@code network}.
         */
        public Builder network(String value) {
            return network(Text.of(value));
        }

        /**
         * Compose attribute {@code network}.
         */
        public Builder network(Reference value) {
            return network(Text.of(value));
        }

        /**
         * Compose attribute {@code provenance}.
         */
        public Builder provenance(Text value) {
            return set(PROVENANCE, value);
        }

        /**
         * Compose attribute {@code provenance}.
         */
        public Builder provenance(String value) {
            return provenance(Text.of(value));
        }

        /**
         * Compose attribute {@code provenance}.
         */
        public Builder provenance(Reference value) {
            return provenance(Text.of(value));
        }

        /**
         * Compose attribute {@code sbom}.
         */
        public Builder sbom(Text value) {
            return set(SBOM, value);
        }

        /**
         * Compose attribute {@code sbom}.
         */
        public Builder sbom(String value) {
            return sbom(Text.of(value));
        }

        /**
         * Compose attribute {@code sbom}.
         */
        public Builder sbom(Reference value) {
            return sbom(Text.of(value));
        }

        /**
         * Compose attribute {@code pull}.
         */
        public Builder pull(Flag value) {
            return set(PULL, value);
        }

        /**
         * Compose attribute {@code pull}.
         */
        public Builder pull(boolean value) {
            return pull(Flag.of(value));
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
         * Compose attribute {@code shm_size}.
         */
        public Builder shmSize(ByteSize value) {
            return set(SHM_SIZE, value);
        }

        /**
         * Compose attribute {@code shm_size}.
         */
        public Builder shmSize(String value) {
            return shmSize(ByteSize.of(value));
        }

        /**
         * Compose attribute {@code extra_hosts}.
         */
        public Builder extraHost(String name, String... addresses) {
            return put(EXTRA_HOSTS, name, List.of(addresses).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code isolation}.
         */
        public Builder isolation(Text value) {
            return set(ISOLATION, value);
        }

        /**
         * Compose attribute {@code isolation}.
         */
        public Builder isolation(String value) {
            return isolation(Text.of(value));
        }

        /**
         * Compose attribute {@code isolation}.
         */
        public Builder isolation(Reference value) {
            return isolation(Text.of(value));
        }

        /**
         * Compose attribute {@code privileged}.
         */
        public Builder privileged(Flag value) {
            return set(PRIVILEGED, value);
        }

        /**
         * Compose attribute {@code privileged}.
         */
        public Builder privileged(boolean value) {
            return privileged(Flag.of(value));
        }

        /**
         * x
         */
        public Builder secrets(FileGrant... values) {
            return add(SECRETS, List.of(values));
        }

        /**
         * x
         */
        public Builder secret(FileGrant value) {
            return add(SECRETS, List.of(value));
        }

        /**
         * x
         */
        public Builder tags(Text... values) {
            return add(TAGS, List.of(values));
        }

        /**
         * x
         */
        public Builder tags(String... values) {
            return add(TAGS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public Builder tag(Text value) {
            return add(TAGS, List.of(value));
        }

        /**
         * x
         */
        public Builder tag(String value) {
            return tag(Text.of(value));
        }

        /**
         * x
         */
        public Builder tag(Reference value) {
            return tag(Text.of(value));
        }

        /**
         * x
         */
        public Builder ulimit(String name, Ulimit value) {
            return put(ULIMITS, name, value);
        }

        /**
         * x
         */
        public Builder platforms(Text... values) {
            return add(PLATFORMS, List.of(values));
        }

        /**
         * x
         */
        public Builder platforms(String... values) {
            return add(PLATFORMS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public Builder platform(Text value) {
            return add(PLATFORMS, List.of(value));
        }

        /**
         * x
         */
        public Builder platform(String value) {
            return platform(Text.of(value));
        }

        /**
         * x
         */
        public Builder platform(Reference value) {
            return platform(Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Build build() {
            return new Build(this);
        }
    }
}
