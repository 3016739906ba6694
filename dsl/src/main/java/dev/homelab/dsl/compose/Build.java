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
 * How to build an image; a plain string is the context.
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
    public static final Property<Text> DOCKERFILE_INLINE = new Property<Text>("dockerfile_inline", Codecs.TEXT).since("2.17.0");

    /**
     * {@code target}.
     */
    public static final Property<Text> TARGET = new Property<>("target", Codecs.TEXT);

    /**
     * {@code args}.
     */
    public static final Property<Map<String, Text>> ARGS = new Property<>("args", Codecs.KEY_VALUES);

    /**
     * {@code additional_contexts}.
     */
    public static final Property<Map<String, Text>> ADDITIONAL_CONTEXTS = new Property<Map<String, Text>>("additional_contexts", Codecs.KEY_VALUES).since("2.17.0");

    /**
     * {@code ssh}.
     */
    public static final Property<Map<String, Text>> SSH = new Property<>("ssh", Codecs.KEY_VALUES);

    /**
     * {@code secrets}.
     */
    public static final Property<List<FileGrant>> SECRETS = new Property<>("secrets", Codecs.list(FileGrant.CODEC));

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    /**
     * {@code tags}.
     */
    public static final Property<List<Text>> TAGS = new Property<>("tags", Codecs.list(Codecs.TEXT));

    /**
     * {@code platforms}.
     */
    public static final Property<List<Text>> PLATFORMS = new Property<>("platforms", Codecs.list(Codecs.TEXT));

    /**
     * {@code pull}.
     */
    public static final Property<Flag> PULL = new Property<>("pull", Codecs.FLAG);

    /**
     * {@code no_cache}.
     */
    public static final Property<Flag> NO_CACHE = new Property<>("no_cache", Codecs.FLAG);

    /**
     * {@code no_cache_filter}.
     */
    public static final Property<List<Text>> NO_CACHE_FILTER = new Property<>("no_cache_filter", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code cache_from}.
     */
    public static final Property<List<Text>> CACHE_FROM = new Property<>("cache_from", Codecs.list(Codecs.TEXT));

    /**
     * {@code cache_to}.
     */
    public static final Property<List<Text>> CACHE_TO = new Property<>("cache_to", Codecs.list(Codecs.TEXT));

    /**
     * {@code provenance}.
     */
    public static final Property<Text> PROVENANCE = new Property<Text>("provenance", Codecs.TEXT).since("2.39.0");

    /**
     * {@code sbom}.
     */
    public static final Property<Text> SBOM = new Property<Text>("sbom", Codecs.TEXT).since("2.39.0");

    /**
     * {@code network}.
     */
    public static final Property<Text> NETWORK = new Property<>("network", Codecs.TEXT);

    /**
     * {@code extra_hosts}.
     */
    public static final Property<Map<String, List<Text>>> EXTRA_HOSTS = new Property<>("extra_hosts", Codecs.EXTRA_HOSTS);

    /**
     * {@code shm_size}.
     */
    public static final Property<ByteSize> SHM_SIZE = new Property<>("shm_size", Codecs.BYTE_SIZE);

    /**
     * {@code ulimits}.
     */
    public static final Property<Map<String, Ulimit>> ULIMITS = new Property<Map<String, Ulimit>>("ulimits", Codecs.map(Ulimit.CODEC)).since("2.23.1");

    /**
     * {@code isolation}.
     */
    public static final Property<Text> ISOLATION = new Property<>("isolation", Codecs.TEXT);

    /**
     * {@code privileged}.
     */
    public static final Property<Flag> PRIVILEGED = new Property<Flag>("privileged", Codecs.FLAG).since("2.15.0");

    /**
     * {@code entitlements}.
     */
    public static final Property<List<Text>> ENTITLEMENTS = new Property<List<Text>>("entitlements", Codecs.list(Codecs.TEXT)).since("2.27.1");

    private static final List<Property<?>> PROPERTIES = List.of(
            CONTEXT,
            DOCKERFILE,
            DOCKERFILE_INLINE,
            TARGET,
            ARGS,
            ADDITIONAL_CONTEXTS,
            SSH,
            SECRETS,
            LABELS,
            TAGS,
            PLATFORMS,
            PULL,
            NO_CACHE,
            NO_CACHE_FILTER,
            CACHE_FROM,
            CACHE_TO,
            PROVENANCE,
            SBOM,
            NETWORK,
            EXTRA_HOSTS,
            SHM_SIZE,
            ULIMITS,
            ISOLATION,
            PRIVILEGED,
            ENTITLEMENTS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Build> CODEC = ObjectCodec.of(Builder::new, Build::new).withShortForm(CONTEXT);

    private Build(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Directory, or address of a Git repository, whose files the build can use; the project directory unless set.
     */
    public Optional<Text> context() {
        return get(CONTEXT);
    }

    /**
     * Path of the Dockerfile, relative to the context; {@code Dockerfile} unless set. Excludes {@code
     * dockerfile_inline}.
     */
    public Optional<Text> dockerfile() {
        return get(DOCKERFILE);
    }

    /**
     * The text of the Dockerfile itself. Excludes {@code dockerfile}.
     */
    public Optional<Text> dockerfileInline() {
        return get(DOCKERFILE_INLINE);
    }

    /**
     * Stage of the Dockerfile to build; the last one unless set.
     */
    public Optional<Text> target() {
        return get(TARGET);
    }

    /**
     * Values for the {@code ARG} instructions of the Dockerfile. One without a value takes the value it has in the
     * environment of Compose.
     */
    public Map<String, Text> args() {
        return get(ARGS).orElse(Map.of());
    }

    /**
     * Further sources that the Dockerfile can name: directories, addresses, {@code docker-image://} images, or
     * {@code service:NAME} for the image of another service.
     */
    public Map<String, Text> additionalContexts() {
        return get(ADDITIONAL_CONTEXTS).orElse(Map.of());
    }

    /**
     * SSH keys that the build may use: {@code default} for those of the agent, or an id that stands for the path
     * of a key or socket.
     */
    public Map<String, Text> ssh() {
        return get(SSH).orElse(Map.of());
    }

    /**
     * Secrets that instructions of the Dockerfile may mount.
     */
    public List<FileGrant> secrets() {
        return get(SECRETS).orElse(List.of());
    }

    /**
     * Labels that the finished image carries.
     */
    public Map<String, Text> labels() {
        return get(LABELS).orElse(Map.of());
    }

    /**
     * Names that the image gets besides {@code image} of the service.
     */
    public List<Text> tags() {
        return get(TAGS).orElse(List.of());
    }

    /**
     * Platforms that the image is made for, such as {@code linux/arm64}. Where the service sets {@code platform},
     * it must be among them.
     */
    public List<Text> platforms() {
        return get(PLATFORMS).orElse(List.of());
    }

    /**
     * Whether to look for newer base images even where they are present.
     */
    public Optional<Flag> pull() {
        return get(PULL);
    }

    /**
     * Whether to build every step anew.
     */
    public Optional<Flag> noCache() {
        return get(NO_CACHE);
    }

    /**
     * Stages of the Dockerfile to build anew while others may come from the cache. Compose 2.40 does not know it.
     */
    public List<Text> noCacheFilter() {
        return get(NO_CACHE_FILTER).orElse(List.of());
    }

    /**
     * Images or cache back ends, such as {@code type=registry,ref=app:cache}, to take finished steps from.
     */
    public List<Text> cacheFrom() {
        return get(CACHE_FROM).orElse(List.of());
    }

    /**
     * Cache back ends to store finished steps in, such as {@code type=local,dest=./cache}.
     */
    public List<Text> cacheTo() {
        return get(CACHE_TO).orElse(List.of());
    }

    /**
     * Whether the image carries a record of how it was built, or parameters of that record as in {@code mode=max}.
     */
    public Optional<Text> provenance() {
        return get(PROVENANCE);
    }

    /**
     * Whether the image carries a list of the software in it, or parameters of the generator of that list.
     */
    public Optional<Text> sbom() {
        return get(SBOM);
    }

    /**
     * Network that {@code RUN} instructions can reach: {@code none}, {@code host}, or one by name.
     */
    public Optional<Text> network() {
        return get(NETWORK);
    }

    /**
     * Host names, with their addresses, that the build can resolve.
     */
    public Map<String, List<Text>> extraHosts() {
        return get(EXTRA_HOSTS).orElse(Map.of());
    }

    /**
     * How much shared memory the build has at {@code /dev/shm}.
     */
    public Optional<ByteSize> shmSize() {
        return get(SHM_SIZE);
    }

    /**
     * Limits for each process of the build, by their names.
     */
    public Map<String, Ulimit> ulimits() {
        return get(ULIMITS).orElse(Map.of());
    }

    /**
     * Isolation technology for the containers of the build, where the platform offers several.
     */
    public Optional<Text> isolation() {
        return get(ISOLATION);
    }

    /**
     * Whether the build runs with elevated rights.
     */
    public Optional<Flag> privileged() {
        return get(PRIVILEGED);
    }

    /**
     * Extra rights that the build asks for, such as {@code network.host} or {@code security.insecure}.
     */
    public List<Text> entitlements() {
        return get(ENTITLEMENTS).orElse(List.of());
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
         * Directory, or address of a Git repository, whose files the build can use; the project directory unless set.
         */
        public Builder context(Text value) {
            return set(CONTEXT, value);
        }

        /**
         * Directory, or address of a Git repository, whose files the build can use; the project directory unless set.
         */
        public Builder context(String value) {
            return context(Text.of(value));
        }

        /**
         * Directory, or address of a Git repository, whose files the build can use; the project directory unless set.
         */
        public Builder context(Reference value) {
            return context(Text.of(value));
        }

        /**
         * Path of the Dockerfile, relative to the context; {@code Dockerfile} unless set. Excludes {@code
         * dockerfile_inline}.
         */
        public Builder dockerfile(Text value) {
            return set(DOCKERFILE, value);
        }

        /**
         * Path of the Dockerfile, relative to the context; {@code Dockerfile} unless set. Excludes {@code
         * dockerfile_inline}.
         */
        public Builder dockerfile(String value) {
            return dockerfile(Text.of(value));
        }

        /**
         * Path of the Dockerfile, relative to the context; {@code Dockerfile} unless set. Excludes {@code
         * dockerfile_inline}.
         */
        public Builder dockerfile(Reference value) {
            return dockerfile(Text.of(value));
        }

        /**
         * The text of the Dockerfile itself. Excludes {@code dockerfile}.
         *
         * @since Compose 2.17.0
         */
        public Builder dockerfileInline(Text value) {
            return set(DOCKERFILE_INLINE, value);
        }

        /**
         * The text of the Dockerfile itself. Excludes {@code dockerfile}.
         *
         * @since Compose 2.17.0
         */
        public Builder dockerfileInline(String value) {
            return dockerfileInline(Text.of(value));
        }

        /**
         * The text of the Dockerfile itself. Excludes {@code dockerfile}.
         *
         * @since Compose 2.17.0
         */
        public Builder dockerfileInline(Reference value) {
            return dockerfileInline(Text.of(value));
        }

        /**
         * Stage of the Dockerfile to build; the last one unless set.
         */
        public Builder target(Text value) {
            return set(TARGET, value);
        }

        /**
         * Stage of the Dockerfile to build; the last one unless set.
         */
        public Builder target(String value) {
            return target(Text.of(value));
        }

        /**
         * Stage of the Dockerfile to build; the last one unless set.
         */
        public Builder target(Reference value) {
            return target(Text.of(value));
        }

        /**
         * Values for the {@code ARG} instructions of the Dockerfile. One without a value takes the value it has in the
         * environment of Compose.
         */
        public Builder arg(String name, Text value) {
            return put(ARGS, name, value);
        }

        /**
         * Values for the {@code ARG} instructions of the Dockerfile. One without a value takes the value it has in the
         * environment of Compose.
         */
        public Builder arg(String name, String value) {
            return arg(name, Text.of(value));
        }

        /**
         * Values for the {@code ARG} instructions of the Dockerfile. One without a value takes the value it has in the
         * environment of Compose.
         */
        public Builder arg(String name, Reference value) {
            return arg(name, Text.of(value));
        }

        /**
         * Further sources that the Dockerfile can name: directories, addresses, {@code docker-image://} images, or
         * {@code service:NAME} for the image of another service.
         *
         * @since Compose 2.17.0
         */
        public Builder additionalContext(String name, Text value) {
            return put(ADDITIONAL_CONTEXTS, name, value);
        }

        /**
         * Further sources that the Dockerfile can name: directories, addresses, {@code docker-image://} images, or
         * {@code service:NAME} for the image of another service.
         *
         * @since Compose 2.17.0
         */
        public Builder additionalContext(String name, String value) {
            return additionalContext(name, Text.of(value));
        }

        /**
         * Further sources that the Dockerfile can name: directories, addresses, {@code docker-image://} images, or
         * {@code service:NAME} for the image of another service.
         *
         * @since Compose 2.17.0
         */
        public Builder additionalContext(String name, Reference value) {
            return additionalContext(name, Text.of(value));
        }

        /**
         * SSH keys that the build may use: {@code default} for those of the agent, or an id that stands for the path
         * of a key or socket.
         */
        public Builder ssh(String name, Text value) {
            return put(SSH, name, value);
        }

        /**
         * SSH keys that the build may use: {@code default} for those of the agent, or an id that stands for the path
         * of a key or socket.
         */
        public Builder ssh(String name, String value) {
            return ssh(name, Text.of(value));
        }

        /**
         * SSH keys that the build may use: {@code default} for those of the agent, or an id that stands for the path
         * of a key or socket.
         */
        public Builder ssh(String name, Reference value) {
            return ssh(name, Text.of(value));
        }

        /**
         * Secrets that instructions of the Dockerfile may mount.
         */
        public Builder secrets(FileGrant... values) {
            return add(SECRETS, List.of(values));
        }

        /**
         * Secrets that instructions of the Dockerfile may mount.
         */
        public Builder secrets(String... values) {
            return add(SECRETS, List.of(values).stream().map(value -> FileGrant.builder().source(value).build()).toList());
        }

        /**
         * Secrets that instructions of the Dockerfile may mount.
         */
        public Builder secret(String value) {
            return secret(FileGrant.builder().source(value).build());
        }

        /**
         * Secrets that instructions of the Dockerfile may mount.
         */
        public Builder secret(FileGrant value) {
            return add(SECRETS, List.of(value));
        }

        /**
         * Labels that the finished image carries.
         */
        public Builder label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Labels that the finished image carries.
         */
        public Builder label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Labels that the finished image carries.
         */
        public Builder label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        /**
         * Names that the image gets besides {@code image} of the service.
         */
        public Builder tags(Text... values) {
            return add(TAGS, List.of(values));
        }

        /**
         * Names that the image gets besides {@code image} of the service.
         */
        public Builder tags(String... values) {
            return add(TAGS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Names that the image gets besides {@code image} of the service.
         */
        public Builder tag(Text value) {
            return add(TAGS, List.of(value));
        }

        /**
         * Names that the image gets besides {@code image} of the service.
         */
        public Builder tag(String value) {
            return tag(Text.of(value));
        }

        /**
         * Names that the image gets besides {@code image} of the service.
         */
        public Builder tag(Reference value) {
            return tag(Text.of(value));
        }

        /**
         * Platforms that the image is made for, such as {@code linux/arm64}. Where the service sets {@code platform},
         * it must be among them.
         */
        public Builder platforms(Text... values) {
            return add(PLATFORMS, List.of(values));
        }

        /**
         * Platforms that the image is made for, such as {@code linux/arm64}. Where the service sets {@code platform},
         * it must be among them.
         */
        public Builder platforms(String... values) {
            return add(PLATFORMS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Platforms that the image is made for, such as {@code linux/arm64}. Where the service sets {@code platform},
         * it must be among them.
         */
        public Builder platform(Text value) {
            return add(PLATFORMS, List.of(value));
        }

        /**
         * Platforms that the image is made for, such as {@code linux/arm64}. Where the service sets {@code platform},
         * it must be among them.
         */
        public Builder platform(String value) {
            return platform(Text.of(value));
        }

        /**
         * Platforms that the image is made for, such as {@code linux/arm64}. Where the service sets {@code platform},
         * it must be among them.
         */
        public Builder platform(Reference value) {
            return platform(Text.of(value));
        }

        /**
         * Whether to look for newer base images even where they are present.
         */
        public Builder pull(Flag value) {
            return set(PULL, value);
        }

        /**
         * Whether to look for newer base images even where they are present.
         */
        public Builder pull(boolean value) {
            return pull(Flag.of(value));
        }

        /**
         * Whether to build every step anew.
         */
        public Builder noCache(Flag value) {
            return set(NO_CACHE, value);
        }

        /**
         * Whether to build every step anew.
         */
        public Builder noCache(boolean value) {
            return noCache(Flag.of(value));
        }

        /**
         * Stages of the Dockerfile to build anew while others may come from the cache. Compose 2.40 does not know it.
         */
        public Builder noCacheFilter(Text... values) {
            return add(NO_CACHE_FILTER, List.of(values));
        }

        /**
         * Stages of the Dockerfile to build anew while others may come from the cache. Compose 2.40 does not know it.
         */
        public Builder noCacheFilter(String... values) {
            return add(NO_CACHE_FILTER, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Images or cache back ends, such as {@code type=registry,ref=app:cache}, to take finished steps from.
         */
        public Builder cacheFrom(Text... values) {
            return add(CACHE_FROM, List.of(values));
        }

        /**
         * Images or cache back ends, such as {@code type=registry,ref=app:cache}, to take finished steps from.
         */
        public Builder cacheFrom(String... values) {
            return add(CACHE_FROM, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Cache back ends to store finished steps in, such as {@code type=local,dest=./cache}.
         */
        public Builder cacheTo(Text... values) {
            return add(CACHE_TO, List.of(values));
        }

        /**
         * Cache back ends to store finished steps in, such as {@code type=local,dest=./cache}.
         */
        public Builder cacheTo(String... values) {
            return add(CACHE_TO, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Whether the image carries a record of how it was built, or parameters of that record as in {@code mode=max}.
         *
         * @since Compose 2.39.0
         */
        public Builder provenance(Text value) {
            return set(PROVENANCE, value);
        }

        /**
         * Whether the image carries a record of how it was built, or parameters of that record as in {@code mode=max}.
         *
         * @since Compose 2.39.0
         */
        public Builder provenance(String value) {
            return provenance(Text.of(value));
        }

        /**
         * Whether the image carries a record of how it was built, or parameters of that record as in {@code mode=max}.
         *
         * @since Compose 2.39.0
         */
        public Builder provenance(Reference value) {
            return provenance(Text.of(value));
        }

        /**
         * Whether the image carries a list of the software in it, or parameters of the generator of that list.
         *
         * @since Compose 2.39.0
         */
        public Builder sbom(Text value) {
            return set(SBOM, value);
        }

        /**
         * Whether the image carries a list of the software in it, or parameters of the generator of that list.
         *
         * @since Compose 2.39.0
         */
        public Builder sbom(String value) {
            return sbom(Text.of(value));
        }

        /**
         * Whether the image carries a list of the software in it, or parameters of the generator of that list.
         *
         * @since Compose 2.39.0
         */
        public Builder sbom(Reference value) {
            return sbom(Text.of(value));
        }

        /**
         * Network that {@code RUN} instructions can reach: {@code none}, {@code host}, or one by name.
         */
        public Builder network(Text value) {
            return set(NETWORK, value);
        }

        /**
         * Network that {@code RUN} instructions can reach: {@code none}, {@code host}, or one by name.
         */
        public Builder network(String value) {
            return network(Text.of(value));
        }

        /**
         * Network that {@code RUN} instructions can reach: {@code none}, {@code host}, or one by name.
         */
        public Builder network(Reference value) {
            return network(Text.of(value));
        }

        /**
         * Host names, with their addresses, that the build can resolve.
         */
        public Builder extraHost(String name, Text... addresses) {
            return put(EXTRA_HOSTS, name, List.of(addresses));
        }

        /**
         * Host names, with their addresses, that the build can resolve.
         */
        public Builder extraHost(String name, String... addresses) {
            return put(EXTRA_HOSTS, name, List.of(addresses).stream().map(Text::of).toList());
        }

        /**
         * How much shared memory the build has at {@code /dev/shm}.
         */
        public Builder shmSize(ByteSize value) {
            return set(SHM_SIZE, value);
        }

        /**
         * How much shared memory the build has at {@code /dev/shm}.
         */
        public Builder shmSize(String value) {
            return shmSize(ByteSize.of(value));
        }

        /**
         * Limits for each process of the build, by their names.
         *
         * @since Compose 2.23.1
         */
        public Builder ulimit(String name, Ulimit value) {
            return put(ULIMITS, name, value);
        }

        /**
         * Isolation technology for the containers of the build, where the platform offers several.
         */
        public Builder isolation(Text value) {
            return set(ISOLATION, value);
        }

        /**
         * Isolation technology for the containers of the build, where the platform offers several.
         */
        public Builder isolation(String value) {
            return isolation(Text.of(value));
        }

        /**
         * Isolation technology for the containers of the build, where the platform offers several.
         */
        public Builder isolation(Reference value) {
            return isolation(Text.of(value));
        }

        /**
         * Whether the build runs with elevated rights.
         *
         * @since Compose 2.15.0
         */
        public Builder privileged(Flag value) {
            return set(PRIVILEGED, value);
        }

        /**
         * Whether the build runs with elevated rights.
         *
         * @since Compose 2.15.0
         */
        public Builder privileged(boolean value) {
            return privileged(Flag.of(value));
        }

        /**
         * Extra rights that the build asks for, such as {@code network.host} or {@code security.insecure}.
         *
         * @since Compose 2.27.1
         */
        public Builder entitlements(Text... values) {
            return add(ENTITLEMENTS, List.of(values));
        }

        /**
         * Extra rights that the build asks for, such as {@code network.host} or {@code security.insecure}.
         *
         * @since Compose 2.27.1
         */
        public Builder entitlements(String... values) {
            return add(ENTITLEMENTS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Extra rights that the build asks for, such as {@code network.host} or {@code security.insecure}.
         *
         * @since Compose 2.27.1
         */
        public Builder entitlement(Text value) {
            return add(ENTITLEMENTS, List.of(value));
        }

        /**
         * Extra rights that the build asks for, such as {@code network.host} or {@code security.insecure}.
         *
         * @since Compose 2.27.1
         */
        public Builder entitlement(String value) {
            return entitlement(Text.of(value));
        }

        /**
         * Extra rights that the build asks for, such as {@code network.host} or {@code security.insecure}.
         *
         * @since Compose 2.27.1
         */
        public Builder entitlement(Reference value) {
            return entitlement(Text.of(value));
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
