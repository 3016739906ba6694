// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.Decimal;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.Flag;
import dev.homelab.dsl.value.Image;
import dev.homelab.dsl.value.Int;
import dev.homelab.dsl.value.Restart;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of the application that runs as one or more containers of the same image and settings.
 */
public final class ServiceAttributes extends ComposeObject {
    /**
     * {@code image}.
     */
    public static final Property<Image> IMAGE = new Property<>("image", Codecs.IMAGE);

    /**
     * {@code build}.
     */
    public static final Property<Build> BUILD = new Property<>("build", Build.CODEC);

    /**
     * {@code extends}.
     */
    public static final Property<Extends> EXTENDS = new Property<>("extends", Extends.CODEC);

    /**
     * {@code provider}.
     */
    public static final Property<Provider> PROVIDER = new Property<Provider>("provider", Provider.CODEC).since("2.36.0");

    /**
     * {@code platform}.
     */
    public static final Property<Text> PLATFORM = new Property<>("platform", Codecs.TEXT);

    /**
     * {@code pull_policy}.
     */
    public static final Property<Text> PULL_POLICY = new Property<>("pull_policy", Codecs.TEXT);

    /**
     * {@code pull_refresh_after}.
     */
    public static final Property<Duration> PULL_REFRESH_AFTER = new Property<>("pull_refresh_after", Codecs.DURATION);

    /**
     * {@code container_name}.
     */
    public static final Property<Text> CONTAINER_NAME = new Property<>("container_name", Codecs.TEXT);

    /**
     * {@code hostname}.
     */
    public static final Property<Text> HOSTNAME = new Property<>("hostname", Codecs.TEXT);

    /**
     * {@code domainname}.
     */
    public static final Property<Text> DOMAINNAME = new Property<>("domainname", Codecs.TEXT);

    /**
     * {@code profiles}.
     */
    public static final Property<List<Text>> PROFILES = new Property<>("profiles", Codecs.list(Codecs.TEXT));

    /**
     * {@code scale}.
     */
    public static final Property<Int> SCALE = new Property<>("scale", Codecs.INT);

    /**
     * {@code entrypoint}.
     */
    public static final Property<Command> ENTRYPOINT = new Property<>("entrypoint", Codecs.COMMAND);

    /**
     * {@code command}.
     */
    public static final Property<Command> COMMAND = new Property<>("command", Codecs.COMMAND);

    /**
     * {@code working_dir}.
     */
    public static final Property<Text> WORKING_DIR = new Property<>("working_dir", Codecs.TEXT);

    /**
     * {@code user}.
     */
    public static final Property<Text> USER = new Property<>("user", Codecs.TEXT);

    /**
     * {@code group_add}.
     */
    public static final Property<List<Text>> GROUP_ADD = new Property<>("group_add", Codecs.list(Codecs.TEXT));

    /**
     * {@code init}.
     */
    public static final Property<Flag> INIT = new Property<>("init", Codecs.FLAG);

    /**
     * {@code tty}.
     */
    public static final Property<Flag> TTY = new Property<>("tty", Codecs.FLAG);

    /**
     * {@code stdin_open}.
     */
    public static final Property<Flag> STDIN_OPEN = new Property<>("stdin_open", Codecs.FLAG);

    /**
     * {@code pre_start}.
     */
    public static final Property<List<PreStartHook>> PRE_START = new Property<>("pre_start", Codecs.list(PreStartHook.CODEC));

    /**
     * {@code depends_on}.
     */
    public static final Property<Map<String, Dependency>> DEPENDS_ON = new Property<>("depends_on", Codecs.namesOrMap(Dependency.CODEC, Dependency.builder().condition(DependencyCondition.SERVICE_STARTED).build()));

    /**
     * {@code links}.
     */
    public static final Property<List<Text>> LINKS = new Property<>("links", Codecs.list(Codecs.TEXT));

    /**
     * {@code external_links}.
     */
    public static final Property<List<Text>> EXTERNAL_LINKS = new Property<>("external_links", Codecs.list(Codecs.TEXT));

    /**
     * {@code volumes_from}.
     */
    public static final Property<List<Text>> VOLUMES_FROM = new Property<>("volumes_from", Codecs.list(Codecs.TEXT));

    /**
     * {@code models}.
     */
    public static final Property<Map<String, ModelBinding>> MODELS = new Property<Map<String, ModelBinding>>("models", Codecs.namesOrMap(ModelBinding.CODEC, ModelBinding.builder().build())).since("2.38.0");

    /**
     * {@code env_file}.
     */
    public static final Property<List<EnvFile>> ENV_FILE = new Property<>("env_file", Codecs.listOrOne(EnvFile.CODEC));

    /**
     * {@code environment}.
     */
    public static final Property<Map<String, Text>> ENVIRONMENT = new Property<>("environment", Codecs.KEY_VALUES);

    /**
     * {@code configs}.
     */
    public static final Property<List<FileGrant>> CONFIGS = new Property<>("configs", Codecs.list(FileGrant.CODEC));

    /**
     * {@code secrets}.
     */
    public static final Property<List<FileGrant>> SECRETS = new Property<>("secrets", Codecs.list(FileGrant.CODEC));

    /**
     * {@code label_file}.
     */
    public static final Property<List<Text>> LABEL_FILE = new Property<List<Text>>("label_file", Codecs.listOrOne(Codecs.TEXT)).since("2.32.2");

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    /**
     * {@code annotations}.
     */
    public static final Property<Map<String, Text>> ANNOTATIONS = new Property<>("annotations", Codecs.KEY_VALUES);

    /**
     * {@code network_mode}.
     */
    public static final Property<Text> NETWORK_MODE = new Property<>("network_mode", Codecs.TEXT);

    /**
     * {@code networks}.
     */
    public static final Property<Map<String, NetworkAttachment>> NETWORKS = new Property<>("networks", Codecs.namesOrMap(NetworkAttachment.CODEC, NetworkAttachment.builder().build()));

    /**
     * {@code ports}.
     */
    public static final Property<List<Port>> PORTS = new Property<>("ports", Codecs.list(Port.CODEC));

    /**
     * {@code expose}.
     */
    public static final Property<List<Text>> EXPOSE = new Property<>("expose", Codecs.list(Codecs.TEXT));

    /**
     * {@code extra_hosts}.
     */
    public static final Property<Map<String, List<Text>>> EXTRA_HOSTS = new Property<>("extra_hosts", Codecs.EXTRA_HOSTS);

    /**
     * {@code dns}.
     */
    public static final Property<List<Text>> DNS = new Property<>("dns", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code dns_search}.
     */
    public static final Property<List<Text>> DNS_SEARCH = new Property<>("dns_search", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code dns_opt}.
     */
    public static final Property<List<Text>> DNS_OPT = new Property<>("dns_opt", Codecs.list(Codecs.TEXT));

    /**
     * {@code mac_address}.
     */
    public static final Property<Text> MAC_ADDRESS = new Property<>("mac_address", Codecs.TEXT);

    /**
     * {@code volumes}.
     */
    public static final Property<List<Mount>> VOLUMES = new Property<>("volumes", Codecs.list(Mount.CODEC));

    /**
     * {@code tmpfs}.
     */
    public static final Property<List<Text>> TMPFS = new Property<>("tmpfs", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code read_only}.
     */
    public static final Property<Flag> READ_ONLY = new Property<>("read_only", Codecs.FLAG);

    /**
     * {@code storage_opt}.
     */
    public static final Property<Map<String, Text>> STORAGE_OPT = new Property<>("storage_opt", Codecs.OPTIONS);

    /**
     * {@code shm_size}.
     */
    public static final Property<ByteSize> SHM_SIZE = new Property<>("shm_size", Codecs.BYTE_SIZE);

    /**
     * {@code gpus}.
     */
    public static final Property<Gpus> GPUS = new Property<Gpus>("gpus", Gpus.CODEC).since("2.30.0");

    /**
     * {@code devices}.
     */
    public static final Property<List<Device>> DEVICES = new Property<>("devices", Codecs.list(Device.CODEC));

    /**
     * {@code device_cgroup_rules}.
     */
    public static final Property<List<Text>> DEVICE_CGROUP_RULES = new Property<>("device_cgroup_rules", Codecs.list(Codecs.TEXT));

    /**
     * {@code deploy}.
     */
    public static final Property<Deploy> DEPLOY = new Property<>("deploy", Deploy.CODEC);

    /**
     * {@code cpus}.
     */
    public static final Property<Decimal> CPUS = new Property<>("cpus", Codecs.DECIMAL);

    /**
     * {@code cpuset}.
     */
    public static final Property<Text> CPUSET = new Property<>("cpuset", Codecs.TEXT);

    /**
     * {@code cpu_shares}.
     */
    public static final Property<Int> CPU_SHARES = new Property<>("cpu_shares", Codecs.INT);

    /**
     * {@code cpu_period}.
     */
    public static final Property<Int> CPU_PERIOD = new Property<>("cpu_period", Codecs.INT);

    /**
     * {@code cpu_quota}.
     */
    public static final Property<Int> CPU_QUOTA = new Property<>("cpu_quota", Codecs.INT);

    /**
     * {@code cpu_rt_period}.
     */
    public static final Property<Int> CPU_RT_PERIOD = new Property<>("cpu_rt_period", Codecs.INT);

    /**
     * {@code cpu_rt_runtime}.
     */
    public static final Property<Int> CPU_RT_RUNTIME = new Property<>("cpu_rt_runtime", Codecs.INT);

    /**
     * {@code cpu_count}.
     */
    public static final Property<Int> CPU_COUNT = new Property<>("cpu_count", Codecs.INT);

    /**
     * {@code cpu_percent}.
     */
    public static final Property<Decimal> CPU_PERCENT = new Property<>("cpu_percent", Codecs.DECIMAL);

    /**
     * {@code mem_limit}.
     */
    public static final Property<ByteSize> MEM_LIMIT = new Property<>("mem_limit", Codecs.BYTE_SIZE);

    /**
     * {@code mem_reservation}.
     */
    public static final Property<ByteSize> MEM_RESERVATION = new Property<>("mem_reservation", Codecs.BYTE_SIZE);

    /**
     * {@code memswap_limit}.
     */
    public static final Property<ByteSize> MEMSWAP_LIMIT = new Property<>("memswap_limit", Codecs.BYTE_SIZE);

    /**
     * {@code mem_swappiness}.
     */
    public static final Property<Int> MEM_SWAPPINESS = new Property<>("mem_swappiness", Codecs.INT);

    /**
     * {@code ulimits}.
     */
    public static final Property<Map<String, Ulimit>> ULIMITS = new Property<>("ulimits", Codecs.map(Ulimit.CODEC));

    /**
     * {@code sysctls}.
     */
    public static final Property<Map<String, Text>> SYSCTLS = new Property<>("sysctls", Codecs.KEY_VALUES);

    /**
     * {@code pids_limit}.
     */
    public static final Property<Int> PIDS_LIMIT = new Property<>("pids_limit", Codecs.INT);

    /**
     * {@code blkio_config}.
     */
    public static final Property<BlkioConfig> BLKIO_CONFIG = new Property<>("blkio_config", BlkioConfig.CODEC);

    /**
     * {@code oom_kill_disable}.
     */
    public static final Property<Flag> OOM_KILL_DISABLE = new Property<>("oom_kill_disable", Codecs.FLAG);

    /**
     * {@code oom_score_adj}.
     */
    public static final Property<Int> OOM_SCORE_ADJ = new Property<>("oom_score_adj", Codecs.INT);

    /**
     * {@code privileged}.
     */
    public static final Property<Flag> PRIVILEGED = new Property<>("privileged", Codecs.FLAG);

    /**
     * {@code cap_add}.
     */
    public static final Property<List<Text>> CAP_ADD = new Property<>("cap_add", Codecs.list(Codecs.TEXT));

    /**
     * {@code cap_drop}.
     */
    public static final Property<List<Text>> CAP_DROP = new Property<>("cap_drop", Codecs.list(Codecs.TEXT));

    /**
     * {@code security_opt}.
     */
    public static final Property<List<Text>> SECURITY_OPT = new Property<>("security_opt", Codecs.list(Codecs.TEXT));

    /**
     * {@code userns_mode}.
     */
    public static final Property<Text> USERNS_MODE = new Property<>("userns_mode", Codecs.TEXT);

    /**
     * {@code pid}.
     */
    public static final Property<Text> PID = new Property<>("pid", Codecs.TEXT);

    /**
     * {@code ipc}.
     */
    public static final Property<Text> IPC = new Property<>("ipc", Codecs.TEXT);

    /**
     * {@code uts}.
     */
    public static final Property<Text> UTS = new Property<Text>("uts", Codecs.TEXT).since("2.15.1");

    /**
     * {@code cgroup}.
     */
    public static final Property<CgroupMode> CGROUP = new Property<CgroupMode>("cgroup", CgroupMode.CODEC).since("2.15.0");

    /**
     * {@code cgroup_parent}.
     */
    public static final Property<Text> CGROUP_PARENT = new Property<>("cgroup_parent", Codecs.TEXT);

    /**
     * {@code isolation}.
     */
    public static final Property<Text> ISOLATION = new Property<>("isolation", Codecs.TEXT);

    /**
     * {@code runtime}.
     */
    public static final Property<Text> RUNTIME = new Property<>("runtime", Codecs.TEXT);

    /**
     * {@code credential_spec}.
     */
    public static final Property<CredentialSpec> CREDENTIAL_SPEC = new Property<>("credential_spec", CredentialSpec.CODEC);

    /**
     * {@code use_api_socket}.
     */
    public static final Property<Flag> USE_API_SOCKET = new Property<>("use_api_socket", Codecs.FLAG);

    /**
     * {@code healthcheck}.
     */
    public static final Property<Healthcheck> HEALTHCHECK = new Property<>("healthcheck", Healthcheck.CODEC);

    /**
     * {@code restart}.
     */
    public static final Property<Restart> RESTART = new Property<>("restart", Codecs.RESTART);

    /**
     * {@code stop_signal}.
     */
    public static final Property<Text> STOP_SIGNAL = new Property<>("stop_signal", Codecs.TEXT);

    /**
     * {@code stop_grace_period}.
     */
    public static final Property<Duration> STOP_GRACE_PERIOD = new Property<>("stop_grace_period", Codecs.DURATION);

    /**
     * {@code post_start}.
     */
    public static final Property<List<ServiceHook>> POST_START = new Property<List<ServiceHook>>("post_start", Codecs.list(ServiceHook.CODEC)).since("2.30.0");

    /**
     * {@code pre_stop}.
     */
    public static final Property<List<ServiceHook>> PRE_STOP = new Property<List<ServiceHook>>("pre_stop", Codecs.list(ServiceHook.CODEC)).since("2.30.0");

    /**
     * {@code logging}.
     */
    public static final Property<Logging> LOGGING = new Property<>("logging", Logging.CODEC);

    /**
     * {@code attach}.
     */
    public static final Property<Flag> ATTACH = new Property<Flag>("attach", Codecs.FLAG).since("2.20.0");

    /**
     * {@code develop}.
     */
    public static final Property<Develop> DEVELOP = new Property<Develop>("develop", Develop.CODEC).since("2.22.0");

    private static final List<Property<?>> PROPERTIES = List.of(
            IMAGE,
            BUILD,
            EXTENDS,
            PROVIDER,
            PLATFORM,
            PULL_POLICY,
            PULL_REFRESH_AFTER,
            CONTAINER_NAME,
            HOSTNAME,
            DOMAINNAME,
            PROFILES,
            SCALE,
            ENTRYPOINT,
            COMMAND,
            WORKING_DIR,
            USER,
            GROUP_ADD,
            INIT,
            TTY,
            STDIN_OPEN,
            PRE_START,
            DEPENDS_ON,
            LINKS,
            EXTERNAL_LINKS,
            VOLUMES_FROM,
            MODELS,
            ENV_FILE,
            ENVIRONMENT,
            CONFIGS,
            SECRETS,
            LABEL_FILE,
            LABELS,
            ANNOTATIONS,
            NETWORK_MODE,
            NETWORKS,
            PORTS,
            EXPOSE,
            EXTRA_HOSTS,
            DNS,
            DNS_SEARCH,
            DNS_OPT,
            MAC_ADDRESS,
            VOLUMES,
            TMPFS,
            READ_ONLY,
            STORAGE_OPT,
            SHM_SIZE,
            GPUS,
            DEVICES,
            DEVICE_CGROUP_RULES,
            DEPLOY,
            CPUS,
            CPUSET,
            CPU_SHARES,
            CPU_PERIOD,
            CPU_QUOTA,
            CPU_RT_PERIOD,
            CPU_RT_RUNTIME,
            CPU_COUNT,
            CPU_PERCENT,
            MEM_LIMIT,
            MEM_RESERVATION,
            MEMSWAP_LIMIT,
            MEM_SWAPPINESS,
            ULIMITS,
            SYSCTLS,
            PIDS_LIMIT,
            BLKIO_CONFIG,
            OOM_KILL_DISABLE,
            OOM_SCORE_ADJ,
            PRIVILEGED,
            CAP_ADD,
            CAP_DROP,
            SECURITY_OPT,
            USERNS_MODE,
            PID,
            IPC,
            UTS,
            CGROUP,
            CGROUP_PARENT,
            ISOLATION,
            RUNTIME,
            CREDENTIAL_SPEC,
            USE_API_SOCKET,
            HEALTHCHECK,
            RESTART,
            STOP_SIGNAL,
            STOP_GRACE_PERIOD,
            POST_START,
            PRE_STOP,
            LOGGING,
            ATTACH,
            DEVELOP);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ServiceAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, ServiceAttributes::new);

    private ServiceAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Image that containers of the service start from, such as {@code postgres:17}. With {@code build}, the name
     * that the built image gets.
     */
    public Optional<Image> image() {
        return get(IMAGE);
    }

    /**
     * How to build the image of the service from source. A service needs this, {@code image} or {@code provider}.
     */
    public Optional<Build> build() {
        return get(BUILD);
    }

    /**
     * Another service whose attributes this one starts from; what is set here overrides or adds to them.
     */
    public Optional<Extends> extending() {
        return get(EXTENDS);
    }

    /**
     * Tool outside the container engine that supplies the service in place of a container.
     */
    public Optional<Provider> provider() {
        return get(PROVIDER);
    }

    /**
     * Platform to run on and to build for, as {@code os[/architecture[/variant]]}; that of the engine unless set.
     */
    public Optional<Text> platform() {
        return get(PLATFORM);
    }

    /**
     * When to pull the image: {@code always}, {@code never}, {@code missing} (also spelled {@code
     * if_not_present}), {@code build}, {@code refresh}, {@code daily}, {@code weekly}, or {@code every_} and a
     * duration such as {@code every_12h}. Without it, Compose pulls an image that is missing.
     */
    public Optional<Text> pullPolicy() {
        return get(PULL_POLICY);
    }

    /**
     * How old the image may get before {@code pull_policy: refresh} pulls it anew. Compose 2.40 accepts any text
     * here and has no use for it.
     */
    public Optional<Duration> pullRefreshAfter() {
        return get(PULL_REFRESH_AFTER);
    }

    /**
     * Name of the container in place of a generated one. It must be unique on the host, so it excludes more than
     * one replica.
     */
    public Optional<Text> containerName() {
        return get(CONTAINER_NAME);
    }

    /**
     * Host name that the container sees as its own; the short container id unless set.
     */
    public Optional<Text> hostname() {
        return get(HOSTNAME);
    }

    /**
     * Domain that follows {@code hostname} in the full host name that the container sees.
     */
    public Optional<Text> domainname() {
        return get(DOMAINNAME);
    }

    /**
     * Profiles that the service belongs to: it starts when any of them is active. Without profiles it always
     * starts.
     */
    public List<Text> profiles() {
        return get(PROFILES).orElse(List.of());
    }

    /**
     * How many containers to run, 0 or more; 1 unless set. Where {@code deploy.replicas} is set too, it must be
     * the same number.
     */
    public Optional<Int> scale() {
        return get(SCALE);
    }

    /**
     * Program that the container starts, with {@code command} as its arguments; overrides that of the image. An
     * empty value drops the entrypoint of the image.
     */
    public Optional<Command> entrypoint() {
        return get(ENTRYPOINT);
    }

    /**
     * Arguments for the entrypoint, or the program itself where there is no entrypoint; overrides that of the
     * image.
     */
    public Optional<Command> command() {
        return get(COMMAND);
    }

    /**
     * Directory inside the container that its process starts in; that of the image unless set.
     */
    public Optional<Text> workingDir() {
        return get(WORKING_DIR);
    }

    /**
     * User to run the process as, by name or number, with an optional group after a colon; that of the image
     * unless set.
     */
    public Optional<Text> user() {
        return get(USER);
    }

    /**
     * Further groups of the process, by name or number.
     */
    public List<Text> groupAdd() {
        return get(GROUP_ADD).orElse(List.of());
    }

    /**
     * Whether a minimal init runs as process 1, which passes on signals and reaps zombies.
     */
    public Optional<Flag> init() {
        return get(INIT);
    }

    /**
     * Whether the process gets a terminal.
     */
    public Optional<Flag> tty() {
        return get(TTY);
    }

    /**
     * Whether standard input stays open while nothing is attached to it.
     */
    public Optional<Flag> stdinOpen() {
        return get(STDIN_OPEN);
    }

    /**
     * Hooks to run ahead of the service, one at a time, in containers of their own. If one fails, neither the
     * service nor what depends on it starts. Compose 2.40 does not know it.
     */
    public List<PreStartHook> preStart() {
        return get(PRE_START).orElse(List.of());
    }

    /**
     * Services that start before this one and stop after it, each with the condition to wait for.
     */
    public Map<String, Dependency> dependsOn() {
        return get(DEPENDS_ON).orElse(Map.of());
    }

    /**
     * Services to reach under another name, as {@code SERVICE:ALIAS}; each becomes a dependency. Services on a
     * common network find each other without links.
     */
    public List<Text> links() {
        return get(LINKS).orElse(List.of());
    }

    /**
     * Containers outside the project to reach by name, as {@code CONTAINER} or {@code CONTAINER:ALIAS}.
     */
    public List<Text> externalLinks() {
        return get(EXTERNAL_LINKS).orElse(List.of());
    }

    /**
     * Services, or containers as {@code container:NAME}, whose mounts this service gets as well; {@code :ro} after
     * the name makes them read-only.
     */
    public List<Text> volumesFrom() {
        return get(VOLUMES_FROM).orElse(List.of());
    }

    /**
     * AI models that the service uses, with the variables that tell it where they are.
     */
    public Map<String, ModelBinding> models() {
        return get(MODELS).orElse(Map.of());
    }

    /**
     * Files that supply environment variables. A later file overrides an earlier one, and {@code environment}
     * overrides them all.
     */
    public List<EnvFile> envFile() {
        return get(ENV_FILE).orElse(List.of());
    }

    /**
     * Environment variables of the container. One without a value takes the value it has in the environment of
     * Compose, and is left out if it has none there.
     */
    public Map<String, Text> environment() {
        return get(ENVIRONMENT).orElse(Map.of());
    }

    /**
     * Configs that the container sees as files.
     */
    public List<FileGrant> configs() {
        return get(CONFIGS).orElse(List.of());
    }

    /**
     * Secrets that the container sees as files, under {@code /run/secrets} unless a target says otherwise.
     */
    public List<FileGrant> secrets() {
        return get(SECRETS).orElse(List.of());
    }

    /**
     * Files with a {@code NAME=VALUE} label on each line. Labels in {@code labels} override theirs.
     */
    public List<Text> labelFile() {
        return get(LABEL_FILE).orElse(List.of());
    }

    /**
     * Labels of the container, for people and for tools such as reverse proxies.
     */
    public Map<String, Text> labels() {
        return get(LABELS).orElse(Map.of());
    }

    /**
     * Annotations that the container hands to its OCI runtime.
     */
    public Map<String, Text> annotations() {
        return get(ANNOTATIONS).orElse(Map.of());
    }

    /**
     * Network stack to use in place of networks of its own: {@code none}, {@code host}, {@code bridge}, {@code
     * service:NAME} to share that of a service or {@code container:NAME} to share that of a container. Excludes
     * {@code networks}.
     */
    public Optional<Text> networkMode() {
        return get(NETWORK_MODE);
    }

    /**
     * Networks to join, each with the settings of this service on it; only {@code default} unless set. Excludes
     * {@code network_mode}.
     */
    public Map<String, NetworkAttachment> networks() {
        return get(NETWORKS).orElse(Map.of());
    }

    /**
     * Ports of the container to publish on the host.
     */
    public List<Port> ports() {
        return get(PORTS).orElse(List.of());
    }

    /**
     * Ports that the container listens on, with an optional protocol as in {@code 53/udp}. Says so without
     * publishing them on the host.
     */
    public List<Text> expose() {
        return get(EXPOSE).orElse(List.of());
    }

    /**
     * Host names to add to {@code /etc/hosts} of the container with their addresses; {@code host-gateway} stands
     * for the address of the host.
     */
    public Map<String, List<Text>> extraHosts() {
        return get(EXTRA_HOSTS).orElse(Map.of());
    }

    /**
     * Name servers that the container asks, by address; those of the engine unless set.
     */
    public List<Text> dns() {
        return get(DNS).orElse(List.of());
    }

    /**
     * Domains in which the container looks up names that are not fully qualified.
     */
    public List<Text> dnsSearch() {
        return get(DNS_SEARCH).orElse(List.of());
    }

    /**
     * Options of the resolver for {@code /etc/resolv.conf}, such as {@code ndots:2}.
     */
    public List<Text> dnsOpt() {
        return get(DNS_OPT).orElse(List.of());
    }

    /**
     * MAC address of the container. Where it joins several networks, set the address on each network.
     */
    public Optional<Text> macAddress() {
        return get(MAC_ADDRESS);
    }

    /**
     * What to mount into the container: named volumes, directories and files of the host, memory or images.
     */
    public List<Mount> volumes() {
        return get(VOLUMES).orElse(List.of());
    }

    /**
     * Directories of the container to keep in memory, with options after a colon as in {@code
     * /run:size=64m,mode=1777}.
     */
    public List<Text> tmpfs() {
        return get(TMPFS).orElse(List.of());
    }

    /**
     * Whether the root file system of the container is read-only, which leaves mounts as the places to write to.
     */
    public Optional<Flag> readOnly() {
        return get(READ_ONLY);
    }

    /**
     * Options of the storage driver for this container, such as {@code size} for the most its root file system may
     * take.
     */
    public Map<String, Text> storageOpt() {
        return get(STORAGE_OPT).orElse(Map.of());
    }

    /**
     * How much shared memory the container has at {@code /dev/shm}; 64m unless set.
     */
    public Optional<ByteSize> shmSize() {
        return get(SHM_SIZE);
    }

    /**
     * GPUs for the container: {@code all} of them, or those that match one of several requests.
     */
    public Optional<Gpus> gpus() {
        return get(GPUS);
    }

    /**
     * Devices of the host that the container may use.
     */
    public List<Device> devices() {
        return get(DEVICES).orElse(List.of());
    }

    /**
     * Rules for the device cgroup, as type, numbers and permissions: {@code c 13:* rmw} admits every character
     * device of major number 13.
     */
    public List<Text> deviceCgroupRules() {
        return get(DEVICE_CGROUP_RULES).orElse(List.of());
    }

    /**
     * How many containers run, what they may consume, and how an orchestrator places and replaces them.
     */
    public Optional<Deploy> deploy() {
        return get(DEPLOY);
    }

    /**
     * Number of CPUs that the container may use at most; 0.5 is half of one, 0 is no limit.
     */
    public Optional<Decimal> cpus() {
        return get(CPUS);
    }

    /**
     * CPUs that the container may run on, by number, as in {@code 0-3} or {@code 0,2}.
     */
    public Optional<Text> cpuset() {
        return get(CPUSET);
    }

    /**
     * Weight of the container when CPU time is scarce, relative to other containers; 1024 unless set.
     */
    public Optional<Int> cpuShares() {
        return get(CPU_SHARES);
    }

    /**
     * Length in microseconds of the period that {@code cpu_quota} refers to.
     */
    public Optional<Int> cpuPeriod() {
        return get(CPU_PERIOD);
    }

    /**
     * CPU time in microseconds that the container gets in each {@code cpu_period}.
     */
    public Optional<Int> cpuQuota() {
        return get(CPU_QUOTA);
    }

    /**
     * Length in microseconds of the period that {@code cpu_rt_runtime} refers to, for the real-time scheduler.
     */
    public Optional<Int> cpuRtPeriod() {
        return get(CPU_RT_PERIOD);
    }

    /**
     * Time in microseconds that the real-time scheduler grants the container in each {@code cpu_rt_period}.
     */
    public Optional<Int> cpuRtRuntime() {
        return get(CPU_RT_RUNTIME);
    }

    /**
     * Number of CPUs that a Windows container may use, 0 or more.
     */
    public Optional<Int> cpuCount() {
        return get(CPU_COUNT);
    }

    /**
     * Share of the CPUs of the host that a Windows container may use, from 0 to 100 percent.
     */
    public Optional<Decimal> cpuPercent() {
        return get(CPU_PERCENT);
    }

    /**
     * Most memory that the container may use; no limit unless set. It must agree with {@code
     * deploy.resources.limits.memory}.
     */
    public Optional<ByteSize> memLimit() {
        return get(MEM_LIMIT);
    }

    /**
     * Memory that the engine tries to leave to the container when the host runs short of it. It must agree with
     * {@code deploy.resources.reservations.memory}.
     */
    public Optional<ByteSize> memReservation() {
        return get(MEM_RESERVATION);
    }

    /**
     * Most memory and swap together; requires {@code mem_limit}. The same value as {@code mem_limit} means no
     * swap, -1 means any amount of it.
     */
    public Optional<ByteSize> memswapLimit() {
        return get(MEMSWAP_LIMIT);
    }

    /**
     * How readily the kernel swaps out memory of the container, from 0 for never to 100.
     */
    public Optional<Int> memSwappiness() {
        return get(MEM_SWAPPINESS);
    }

    /**
     * Limits that the kernel sets for each process, such as {@code nofile} for open files, by their names.
     */
    public Map<String, Ulimit> ulimits() {
        return get(ULIMITS).orElse(Map.of());
    }

    /**
     * Kernel parameters of the namespaces of the container, such as {@code net.core.somaxconn}.
     */
    public Map<String, Text> sysctls() {
        return get(SYSCTLS).orElse(Map.of());
    }

    /**
     * Most processes and threads in the container; -1 is no limit. It must agree with {@code
     * deploy.resources.limits.pids}.
     */
    public Optional<Int> pidsLimit() {
        return get(PIDS_LIMIT);
    }

    /**
     * Share and limits of the container in access to block devices.
     */
    public Optional<BlkioConfig> blkioConfig() {
        return get(BLKIO_CONFIG);
    }

    /**
     * Whether the kernel spares the container when it exceeds its memory limit.
     */
    public Optional<Flag> oomKillDisable() {
        return get(OOM_KILL_DISABLE);
    }

    /**
     * How willingly the kernel kills the container when memory runs out, from -1000 for never to 1000 for first.
     */
    public Optional<Int> oomScoreAdj() {
        return get(OOM_SCORE_ADJ);
    }

    /**
     * Whether the container gets all capabilities and all devices of the host.
     */
    public Optional<Flag> privileged() {
        return get(PRIVILEGED);
    }

    /**
     * Linux capabilities to grant beyond the default ones, such as {@code NET_ADMIN}, or {@code ALL}.
     */
    public List<Text> capAdd() {
        return get(CAP_ADD).orElse(List.of());
    }

    /**
     * Linux capabilities to take away from the default ones, or {@code ALL}.
     */
    public List<Text> capDrop() {
        return get(CAP_DROP).orElse(List.of());
    }

    /**
     * Security labels and profiles, such as {@code no-new-privileges:true}, {@code seccomp=profile.json} or {@code
     * apparmor=unconfined}.
     */
    public List<Text> securityOpt() {
        return get(SECURITY_OPT).orElse(List.of());
    }

    /**
     * User namespace of the container; {@code host} leaves out the remapping of users that the engine is set up
     * for.
     */
    public Optional<Text> usernsMode() {
        return get(USERNS_MODE);
    }

    /**
     * Process namespace: {@code host}, {@code service:NAME} or {@code container:NAME} to see and signal the
     * processes there; one of its own unless set.
     */
    public Optional<Text> pid() {
        return get(PID);
    }

    /**
     * Namespace for shared memory and semaphores: {@code private}, {@code shareable}, {@code host}, {@code none},
     * {@code service:NAME} or {@code container:NAME}.
     */
    public Optional<Text> ipc() {
        return get(IPC);
    }

    /**
     * Namespace of the host name; {@code host} gives the container that of the host.
     */
    public Optional<Text> uts() {
        return get(UTS);
    }

    /**
     * Cgroup namespace: that of the host or a private one; the setting of the engine decides unless set.
     */
    public Optional<CgroupMode> cgroup() {
        return get(CGROUP);
    }

    /**
     * Cgroup under which the engine puts that of the container.
     */
    public Optional<Text> cgroupParent() {
        return get(CGROUP_PARENT);
    }

    /**
     * Isolation technology: on Windows {@code default}, {@code process} or {@code hyperv}, on Linux only {@code
     * default}.
     */
    public Optional<Text> isolation() {
        return get(ISOLATION);
    }

    /**
     * OCI runtime that runs the container, such as {@code runc}; the default one of the engine unless set.
     */
    public Optional<Text> runtime() {
        return get(RUNTIME);
    }

    /**
     * Where the credentials of a managed service account come from, for Windows containers.
     */
    public Optional<CredentialSpec> credentialSpec() {
        return get(CREDENTIAL_SPEC);
    }

    /**
     * Whether the container gets the API socket of the engine together with the credentials for registries.
     */
    public Optional<Flag> useApiSocket() {
        return get(USE_API_SOCKET);
    }

    /**
     * How to find out whether a running container works; overrides the health check of the image.
     */
    public Optional<Healthcheck> healthcheck() {
        return get(HEALTHCHECK);
    }

    /**
     * Whether the engine starts the container again after it ends: {@code no}, {@code always}, {@code
     * unless-stopped}, or {@code on-failure} with an optional number of attempts as in {@code on-failure:3}.
     * {@code no} unless set.
     */
    public Optional<Restart> restart() {
        return get(RESTART);
    }

    /**
     * Signal that asks the container to stop; that of the image, else {@code SIGTERM}, unless set.
     */
    public Optional<Text> stopSignal() {
        return get(STOP_SIGNAL);
    }

    /**
     * How long Compose waits after sending {@code stop_signal} before it kills the container; 10s unless set.
     */
    public Optional<Duration> stopGracePeriod() {
        return get(STOP_GRACE_PERIOD);
    }

    /**
     * Hooks that run inside the container after it has started.
     */
    public List<ServiceHook> postStart() {
        return get(POST_START).orElse(List.of());
    }

    /**
     * Hooks that run inside the container before Compose stops it. They do not run when the container ends by
     * itself.
     */
    public List<ServiceHook> preStop() {
        return get(PRE_STOP).orElse(List.of());
    }

    /**
     * What happens to the output of the container; the logging driver of the engine takes it unless set.
     */
    public Optional<Logging> logging() {
        return get(LOGGING);
    }

    /**
     * Whether {@code docker compose up} shows the output of the service; true unless set.
     */
    public Optional<Flag> attach() {
        return get(ATTACH);
    }

    /**
     * What Compose does during development when source files change.
     */
    public Optional<Develop> develop() {
        return get(DEVELOP);
    }

    /**
     * A builder without any attribute.
     */
    public static PlainBuilder builder() {
        return new PlainBuilder();
    }

    /**
     * The attributes of a {@link ServiceAttributes}, for builders that add to them.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> extends ComposeObjectBuilder<B> {
        /**
         * A builder without any attribute.
         */
        protected Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Image that containers of the service start from, such as {@code postgres:17}. With {@code build}, the name
         * that the built image gets.
         */
        public B image(Image value) {
            return set(IMAGE, value);
        }

        /**
         * Image that containers of the service start from, such as {@code postgres:17}. With {@code build}, the name
         * that the built image gets.
         */
        public B image(String value) {
            return image(Image.of(value));
        }

        /**
         * How to build the image of the service from source. A service needs this, {@code image} or {@code provider}.
         */
        public B build(Build value) {
            return set(BUILD, value);
        }

        /**
         * How to build the image of the service from source. A service needs this, {@code image} or {@code provider}.
         */
        public B build(String value) {
            return build(Build.builder().context(value).build());
        }

        /**
         * Another service whose attributes this one starts from; what is set here overrides or adds to them.
         */
        public B extending(Extends value) {
            return set(EXTENDS, value);
        }

        /**
         * Another service whose attributes this one starts from; what is set here overrides or adds to them.
         */
        public B extending(String value) {
            return extending(Extends.builder().service(value).build());
        }

        /**
         * Tool outside the container engine that supplies the service in place of a container.
         *
         * @since Compose 2.36.0
         */
        public B provider(Provider value) {
            return set(PROVIDER, value);
        }

        /**
         * Platform to run on and to build for, as {@code os[/architecture[/variant]]}; that of the engine unless set.
         */
        public B platform(Text value) {
            return set(PLATFORM, value);
        }

        /**
         * Platform to run on and to build for, as {@code os[/architecture[/variant]]}; that of the engine unless set.
         */
        public B platform(String value) {
            return platform(Text.of(value));
        }

        /**
         * Platform to run on and to build for, as {@code os[/architecture[/variant]]}; that of the engine unless set.
         */
        public B platform(Reference value) {
            return platform(Text.of(value));
        }

        /**
         * When to pull the image: {@code always}, {@code never}, {@code missing} (also spelled {@code
         * if_not_present}), {@code build}, {@code refresh}, {@code daily}, {@code weekly}, or {@code every_} and a
         * duration such as {@code every_12h}. Without it, Compose pulls an image that is missing.
         */
        public B pullPolicy(Text value) {
            return set(PULL_POLICY, value);
        }

        /**
         * When to pull the image: {@code always}, {@code never}, {@code missing} (also spelled {@code
         * if_not_present}), {@code build}, {@code refresh}, {@code daily}, {@code weekly}, or {@code every_} and a
         * duration such as {@code every_12h}. Without it, Compose pulls an image that is missing.
         */
        public B pullPolicy(String value) {
            return pullPolicy(Text.of(value));
        }

        /**
         * When to pull the image: {@code always}, {@code never}, {@code missing} (also spelled {@code
         * if_not_present}), {@code build}, {@code refresh}, {@code daily}, {@code weekly}, or {@code every_} and a
         * duration such as {@code every_12h}. Without it, Compose pulls an image that is missing.
         */
        public B pullPolicy(Reference value) {
            return pullPolicy(Text.of(value));
        }

        /**
         * How old the image may get before {@code pull_policy: refresh} pulls it anew. Compose 2.40 accepts any text
         * here and has no use for it.
         */
        public B pullRefreshAfter(Duration value) {
            return set(PULL_REFRESH_AFTER, value);
        }

        /**
         * How old the image may get before {@code pull_policy: refresh} pulls it anew. Compose 2.40 accepts any text
         * here and has no use for it.
         */
        public B pullRefreshAfter(String value) {
            return pullRefreshAfter(Duration.of(value));
        }

        /**
         * Name of the container in place of a generated one. It must be unique on the host, so it excludes more than
         * one replica.
         */
        public B containerName(Text value) {
            return set(CONTAINER_NAME, value);
        }

        /**
         * Name of the container in place of a generated one. It must be unique on the host, so it excludes more than
         * one replica.
         */
        public B containerName(String value) {
            return containerName(Text.of(value));
        }

        /**
         * Name of the container in place of a generated one. It must be unique on the host, so it excludes more than
         * one replica.
         */
        public B containerName(Reference value) {
            return containerName(Text.of(value));
        }

        /**
         * Host name that the container sees as its own; the short container id unless set.
         */
        public B hostname(Text value) {
            return set(HOSTNAME, value);
        }

        /**
         * Host name that the container sees as its own; the short container id unless set.
         */
        public B hostname(String value) {
            return hostname(Text.of(value));
        }

        /**
         * Host name that the container sees as its own; the short container id unless set.
         */
        public B hostname(Reference value) {
            return hostname(Text.of(value));
        }

        /**
         * Domain that follows {@code hostname} in the full host name that the container sees.
         */
        public B domainname(Text value) {
            return set(DOMAINNAME, value);
        }

        /**
         * Domain that follows {@code hostname} in the full host name that the container sees.
         */
        public B domainname(String value) {
            return domainname(Text.of(value));
        }

        /**
         * Domain that follows {@code hostname} in the full host name that the container sees.
         */
        public B domainname(Reference value) {
            return domainname(Text.of(value));
        }

        /**
         * Profiles that the service belongs to: it starts when any of them is active. Without profiles it always
         * starts.
         */
        public B profiles(Text... values) {
            return add(PROFILES, List.of(values));
        }

        /**
         * Profiles that the service belongs to: it starts when any of them is active. Without profiles it always
         * starts.
         */
        public B profiles(String... values) {
            return add(PROFILES, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Profiles that the service belongs to: it starts when any of them is active. Without profiles it always
         * starts.
         */
        public B profile(Text value) {
            return add(PROFILES, List.of(value));
        }

        /**
         * Profiles that the service belongs to: it starts when any of them is active. Without profiles it always
         * starts.
         */
        public B profile(String value) {
            return profile(Text.of(value));
        }

        /**
         * Profiles that the service belongs to: it starts when any of them is active. Without profiles it always
         * starts.
         */
        public B profile(Reference value) {
            return profile(Text.of(value));
        }

        /**
         * How many containers to run, 0 or more; 1 unless set. Where {@code deploy.replicas} is set too, it must be
         * the same number.
         */
        public B scale(Int value) {
            return set(SCALE, value);
        }

        /**
         * How many containers to run, 0 or more; 1 unless set. Where {@code deploy.replicas} is set too, it must be
         * the same number.
         */
        public B scale(long value) {
            return scale(Int.of(value));
        }

        /**
         * Program that the container starts, with {@code command} as its arguments; overrides that of the image. An
         * empty value drops the entrypoint of the image.
         */
        public B entrypoint(Command value) {
            return set(ENTRYPOINT, value);
        }

        /**
         * Arguments for the entrypoint, or the program itself where there is no entrypoint; overrides that of the
         * image.
         */
        public B command(Command value) {
            return set(COMMAND, value);
        }

        /**
         * Directory inside the container that its process starts in; that of the image unless set.
         */
        public B workingDir(Text value) {
            return set(WORKING_DIR, value);
        }

        /**
         * Directory inside the container that its process starts in; that of the image unless set.
         */
        public B workingDir(String value) {
            return workingDir(Text.of(value));
        }

        /**
         * Directory inside the container that its process starts in; that of the image unless set.
         */
        public B workingDir(Reference value) {
            return workingDir(Text.of(value));
        }

        /**
         * User to run the process as, by name or number, with an optional group after a colon; that of the image
         * unless set.
         */
        public B user(Text value) {
            return set(USER, value);
        }

        /**
         * User to run the process as, by name or number, with an optional group after a colon; that of the image
         * unless set.
         */
        public B user(String value) {
            return user(Text.of(value));
        }

        /**
         * User to run the process as, by name or number, with an optional group after a colon; that of the image
         * unless set.
         */
        public B user(Reference value) {
            return user(Text.of(value));
        }

        /**
         * Further groups of the process, by name or number.
         */
        public B groupAdd(Text... values) {
            return add(GROUP_ADD, List.of(values));
        }

        /**
         * Further groups of the process, by name or number.
         */
        public B groupAdd(String... values) {
            return add(GROUP_ADD, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Whether a minimal init runs as process 1, which passes on signals and reaps zombies.
         */
        public B init(Flag value) {
            return set(INIT, value);
        }

        /**
         * Whether a minimal init runs as process 1, which passes on signals and reaps zombies.
         */
        public B init(boolean value) {
            return init(Flag.of(value));
        }

        /**
         * Whether the process gets a terminal.
         */
        public B tty(Flag value) {
            return set(TTY, value);
        }

        /**
         * Whether the process gets a terminal.
         */
        public B tty(boolean value) {
            return tty(Flag.of(value));
        }

        /**
         * Whether standard input stays open while nothing is attached to it.
         */
        public B stdinOpen(Flag value) {
            return set(STDIN_OPEN, value);
        }

        /**
         * Whether standard input stays open while nothing is attached to it.
         */
        public B stdinOpen(boolean value) {
            return stdinOpen(Flag.of(value));
        }

        /**
         * Hooks to run ahead of the service, one at a time, in containers of their own. If one fails, neither the
         * service nor what depends on it starts. Compose 2.40 does not know it.
         */
        public B preStart(PreStartHook... values) {
            return add(PRE_START, List.of(values));
        }

        /**
         * Services that start before this one and stop after it, each with the condition to wait for.
         */
        public B dependsOn(String name, Dependency value) {
            return put(DEPENDS_ON, name, value);
        }

        /**
         * Services that start before this one and stop after it, each with the condition to wait for.
         */
        public B dependsOn(String... names) {
            for (String name : names) {
                put(DEPENDS_ON, name, Dependency.builder().condition(DependencyCondition.SERVICE_STARTED).build());
            }
            return self();
        }

        /**
         * Services to reach under another name, as {@code SERVICE:ALIAS}; each becomes a dependency. Services on a
         * common network find each other without links.
         */
        public B links(Text... values) {
            return add(LINKS, List.of(values));
        }

        /**
         * Services to reach under another name, as {@code SERVICE:ALIAS}; each becomes a dependency. Services on a
         * common network find each other without links.
         */
        public B links(String... values) {
            return add(LINKS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Services to reach under another name, as {@code SERVICE:ALIAS}; each becomes a dependency. Services on a
         * common network find each other without links.
         */
        public B link(Text value) {
            return add(LINKS, List.of(value));
        }

        /**
         * Services to reach under another name, as {@code SERVICE:ALIAS}; each becomes a dependency. Services on a
         * common network find each other without links.
         */
        public B link(String value) {
            return link(Text.of(value));
        }

        /**
         * Services to reach under another name, as {@code SERVICE:ALIAS}; each becomes a dependency. Services on a
         * common network find each other without links.
         */
        public B link(Reference value) {
            return link(Text.of(value));
        }

        /**
         * Containers outside the project to reach by name, as {@code CONTAINER} or {@code CONTAINER:ALIAS}.
         */
        public B externalLinks(Text... values) {
            return add(EXTERNAL_LINKS, List.of(values));
        }

        /**
         * Containers outside the project to reach by name, as {@code CONTAINER} or {@code CONTAINER:ALIAS}.
         */
        public B externalLinks(String... values) {
            return add(EXTERNAL_LINKS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Containers outside the project to reach by name, as {@code CONTAINER} or {@code CONTAINER:ALIAS}.
         */
        public B externalLink(Text value) {
            return add(EXTERNAL_LINKS, List.of(value));
        }

        /**
         * Containers outside the project to reach by name, as {@code CONTAINER} or {@code CONTAINER:ALIAS}.
         */
        public B externalLink(String value) {
            return externalLink(Text.of(value));
        }

        /**
         * Containers outside the project to reach by name, as {@code CONTAINER} or {@code CONTAINER:ALIAS}.
         */
        public B externalLink(Reference value) {
            return externalLink(Text.of(value));
        }

        /**
         * Services, or containers as {@code container:NAME}, whose mounts this service gets as well; {@code :ro} after
         * the name makes them read-only.
         */
        public B volumesFrom(Text... values) {
            return add(VOLUMES_FROM, List.of(values));
        }

        /**
         * Services, or containers as {@code container:NAME}, whose mounts this service gets as well; {@code :ro} after
         * the name makes them read-only.
         */
        public B volumesFrom(String... values) {
            return add(VOLUMES_FROM, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * AI models that the service uses, with the variables that tell it where they are.
         *
         * @since Compose 2.38.0
         */
        public B model(String name, ModelBinding value) {
            return put(MODELS, name, value);
        }

        /**
         * AI models that the service uses, with the variables that tell it where they are.
         *
         * @since Compose 2.38.0
         */
        public B models(String... names) {
            for (String name : names) {
                put(MODELS, name, ModelBinding.builder().build());
            }
            return self();
        }

        /**
         * Files that supply environment variables. A later file overrides an earlier one, and {@code environment}
         * overrides them all.
         */
        public B envFile(EnvFile... values) {
            return add(ENV_FILE, List.of(values));
        }

        /**
         * Files that supply environment variables. A later file overrides an earlier one, and {@code environment}
         * overrides them all.
         */
        public B envFile(String... values) {
            return add(ENV_FILE, List.of(values).stream().map(value -> EnvFile.builder().path(value).build()).toList());
        }

        /**
         * Environment variables of the container. One without a value takes the value it has in the environment of
         * Compose, and is left out if it has none there.
         */
        public B environment(String name, Text value) {
            return put(ENVIRONMENT, name, value);
        }

        /**
         * Environment variables of the container. One without a value takes the value it has in the environment of
         * Compose, and is left out if it has none there.
         */
        public B environment(String name, String value) {
            return environment(name, Text.of(value));
        }

        /**
         * Environment variables of the container. One without a value takes the value it has in the environment of
         * Compose, and is left out if it has none there.
         */
        public B environment(String name, Reference value) {
            return environment(name, Text.of(value));
        }

        /**
         * Configs that the container sees as files.
         */
        public B configs(FileGrant... values) {
            return add(CONFIGS, List.of(values));
        }

        /**
         * Configs that the container sees as files.
         */
        public B configs(String... values) {
            return add(CONFIGS, List.of(values).stream().map(value -> FileGrant.builder().source(value).build()).toList());
        }

        /**
         * Configs that the container sees as files.
         */
        public B config(String value) {
            return config(FileGrant.builder().source(value).build());
        }

        /**
         * Configs that the container sees as files.
         */
        public B config(FileGrant value) {
            return add(CONFIGS, List.of(value));
        }

        /**
         * Secrets that the container sees as files, under {@code /run/secrets} unless a target says otherwise.
         */
        public B secrets(FileGrant... values) {
            return add(SECRETS, List.of(values));
        }

        /**
         * Secrets that the container sees as files, under {@code /run/secrets} unless a target says otherwise.
         */
        public B secrets(String... values) {
            return add(SECRETS, List.of(values).stream().map(value -> FileGrant.builder().source(value).build()).toList());
        }

        /**
         * Secrets that the container sees as files, under {@code /run/secrets} unless a target says otherwise.
         */
        public B secret(String value) {
            return secret(FileGrant.builder().source(value).build());
        }

        /**
         * Secrets that the container sees as files, under {@code /run/secrets} unless a target says otherwise.
         */
        public B secret(FileGrant value) {
            return add(SECRETS, List.of(value));
        }

        /**
         * Files with a {@code NAME=VALUE} label on each line. Labels in {@code labels} override theirs.
         *
         * @since Compose 2.32.2
         */
        public B labelFile(Text... values) {
            return add(LABEL_FILE, List.of(values));
        }

        /**
         * Files with a {@code NAME=VALUE} label on each line. Labels in {@code labels} override theirs.
         *
         * @since Compose 2.32.2
         */
        public B labelFile(String... values) {
            return add(LABEL_FILE, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Labels of the container, for people and for tools such as reverse proxies.
         */
        public B label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Labels of the container, for people and for tools such as reverse proxies.
         */
        public B label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Labels of the container, for people and for tools such as reverse proxies.
         */
        public B label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        /**
         * Annotations that the container hands to its OCI runtime.
         */
        public B annotation(String name, Text value) {
            return put(ANNOTATIONS, name, value);
        }

        /**
         * Annotations that the container hands to its OCI runtime.
         */
        public B annotation(String name, String value) {
            return annotation(name, Text.of(value));
        }

        /**
         * Annotations that the container hands to its OCI runtime.
         */
        public B annotation(String name, Reference value) {
            return annotation(name, Text.of(value));
        }

        /**
         * Network stack to use in place of networks of its own: {@code none}, {@code host}, {@code bridge}, {@code
         * service:NAME} to share that of a service or {@code container:NAME} to share that of a container. Excludes
         * {@code networks}.
         */
        public B networkMode(Text value) {
            return set(NETWORK_MODE, value);
        }

        /**
         * Network stack to use in place of networks of its own: {@code none}, {@code host}, {@code bridge}, {@code
         * service:NAME} to share that of a service or {@code container:NAME} to share that of a container. Excludes
         * {@code networks}.
         */
        public B networkMode(String value) {
            return networkMode(Text.of(value));
        }

        /**
         * Network stack to use in place of networks of its own: {@code none}, {@code host}, {@code bridge}, {@code
         * service:NAME} to share that of a service or {@code container:NAME} to share that of a container. Excludes
         * {@code networks}.
         */
        public B networkMode(Reference value) {
            return networkMode(Text.of(value));
        }

        /**
         * Networks to join, each with the settings of this service on it; only {@code default} unless set. Excludes
         * {@code network_mode}.
         */
        public B network(String name, NetworkAttachment value) {
            return put(NETWORKS, name, value);
        }

        /**
         * Networks to join, each with the settings of this service on it; only {@code default} unless set. Excludes
         * {@code network_mode}.
         */
        public B networks(String... names) {
            for (String name : names) {
                put(NETWORKS, name, NetworkAttachment.builder().build());
            }
            return self();
        }

        /**
         * Ports of the container to publish on the host.
         */
        public B ports(Port... values) {
            return add(PORTS, List.of(values));
        }

        /**
         * Ports of the container to publish on the host.
         */
        public B port(Port value) {
            return add(PORTS, List.of(value));
        }

        /**
         * Ports that the container listens on, with an optional protocol as in {@code 53/udp}. Says so without
         * publishing them on the host.
         */
        public B expose(Text... values) {
            return add(EXPOSE, List.of(values));
        }

        /**
         * Ports that the container listens on, with an optional protocol as in {@code 53/udp}. Says so without
         * publishing them on the host.
         */
        public B expose(String... values) {
            return add(EXPOSE, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Host names to add to {@code /etc/hosts} of the container with their addresses; {@code host-gateway} stands
         * for the address of the host.
         */
        public B extraHost(String name, Text... addresses) {
            return put(EXTRA_HOSTS, name, List.of(addresses));
        }

        /**
         * Host names to add to {@code /etc/hosts} of the container with their addresses; {@code host-gateway} stands
         * for the address of the host.
         */
        public B extraHost(String name, String... addresses) {
            return put(EXTRA_HOSTS, name, List.of(addresses).stream().map(Text::of).toList());
        }

        /**
         * Name servers that the container asks, by address; those of the engine unless set.
         */
        public B dns(Text... values) {
            return add(DNS, List.of(values));
        }

        /**
         * Name servers that the container asks, by address; those of the engine unless set.
         */
        public B dns(String... values) {
            return add(DNS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Domains in which the container looks up names that are not fully qualified.
         */
        public B dnsSearch(Text... values) {
            return add(DNS_SEARCH, List.of(values));
        }

        /**
         * Domains in which the container looks up names that are not fully qualified.
         */
        public B dnsSearch(String... values) {
            return add(DNS_SEARCH, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Options of the resolver for {@code /etc/resolv.conf}, such as {@code ndots:2}.
         */
        public B dnsOpt(Text... values) {
            return add(DNS_OPT, List.of(values));
        }

        /**
         * Options of the resolver for {@code /etc/resolv.conf}, such as {@code ndots:2}.
         */
        public B dnsOpt(String... values) {
            return add(DNS_OPT, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * MAC address of the container. Where it joins several networks, set the address on each network.
         */
        public B macAddress(Text value) {
            return set(MAC_ADDRESS, value);
        }

        /**
         * MAC address of the container. Where it joins several networks, set the address on each network.
         */
        public B macAddress(String value) {
            return macAddress(Text.of(value));
        }

        /**
         * MAC address of the container. Where it joins several networks, set the address on each network.
         */
        public B macAddress(Reference value) {
            return macAddress(Text.of(value));
        }

        /**
         * What to mount into the container: named volumes, directories and files of the host, memory or images.
         */
        public B volumes(Mount... values) {
            return add(VOLUMES, List.of(values));
        }

        /**
         * What to mount into the container: named volumes, directories and files of the host, memory or images.
         */
        public B mount(Mount value) {
            return add(VOLUMES, List.of(value));
        }

        /**
         * Directories of the container to keep in memory, with options after a colon as in {@code
         * /run:size=64m,mode=1777}.
         */
        public B tmpfs(Text... values) {
            return add(TMPFS, List.of(values));
        }

        /**
         * Directories of the container to keep in memory, with options after a colon as in {@code
         * /run:size=64m,mode=1777}.
         */
        public B tmpfs(String... values) {
            return add(TMPFS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Whether the root file system of the container is read-only, which leaves mounts as the places to write to.
         */
        public B readOnly(Flag value) {
            return set(READ_ONLY, value);
        }

        /**
         * Whether the root file system of the container is read-only, which leaves mounts as the places to write to.
         */
        public B readOnly(boolean value) {
            return readOnly(Flag.of(value));
        }

        /**
         * Options of the storage driver for this container, such as {@code size} for the most its root file system may
         * take.
         */
        public B storageOpt(String name, Text value) {
            return put(STORAGE_OPT, name, value);
        }

        /**
         * Options of the storage driver for this container, such as {@code size} for the most its root file system may
         * take.
         */
        public B storageOpt(String name, String value) {
            return storageOpt(name, Text.of(value));
        }

        /**
         * Options of the storage driver for this container, such as {@code size} for the most its root file system may
         * take.
         */
        public B storageOpt(String name, Reference value) {
            return storageOpt(name, Text.of(value));
        }

        /**
         * How much shared memory the container has at {@code /dev/shm}; 64m unless set.
         */
        public B shmSize(ByteSize value) {
            return set(SHM_SIZE, value);
        }

        /**
         * How much shared memory the container has at {@code /dev/shm}; 64m unless set.
         */
        public B shmSize(String value) {
            return shmSize(ByteSize.of(value));
        }

        /**
         * GPUs for the container: {@code all} of them, or those that match one of several requests.
         *
         * @since Compose 2.30.0
         */
        public B gpus(Gpus value) {
            return set(GPUS, value);
        }

        /**
         * Devices of the host that the container may use.
         */
        public B devices(Device... values) {
            return add(DEVICES, List.of(values));
        }

        /**
         * Devices of the host that the container may use.
         */
        public B device(Device value) {
            return add(DEVICES, List.of(value));
        }

        /**
         * Rules for the device cgroup, as type, numbers and permissions: {@code c 13:* rmw} admits every character
         * device of major number 13.
         */
        public B deviceCgroupRules(Text... values) {
            return add(DEVICE_CGROUP_RULES, List.of(values));
        }

        /**
         * Rules for the device cgroup, as type, numbers and permissions: {@code c 13:* rmw} admits every character
         * device of major number 13.
         */
        public B deviceCgroupRules(String... values) {
            return add(DEVICE_CGROUP_RULES, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Rules for the device cgroup, as type, numbers and permissions: {@code c 13:* rmw} admits every character
         * device of major number 13.
         */
        public B deviceCgroupRule(Text value) {
            return add(DEVICE_CGROUP_RULES, List.of(value));
        }

        /**
         * Rules for the device cgroup, as type, numbers and permissions: {@code c 13:* rmw} admits every character
         * device of major number 13.
         */
        public B deviceCgroupRule(String value) {
            return deviceCgroupRule(Text.of(value));
        }

        /**
         * Rules for the device cgroup, as type, numbers and permissions: {@code c 13:* rmw} admits every character
         * device of major number 13.
         */
        public B deviceCgroupRule(Reference value) {
            return deviceCgroupRule(Text.of(value));
        }

        /**
         * How many containers run, what they may consume, and how an orchestrator places and replaces them.
         */
        public B deploy(Deploy value) {
            return set(DEPLOY, value);
        }

        /**
         * Number of CPUs that the container may use at most; 0.5 is half of one, 0 is no limit.
         */
        public B cpus(Decimal value) {
            return set(CPUS, value);
        }

        /**
         * Number of CPUs that the container may use at most; 0.5 is half of one, 0 is no limit.
         */
        public B cpus(double value) {
            return cpus(Decimal.of(value));
        }

        /**
         * CPUs that the container may run on, by number, as in {@code 0-3} or {@code 0,2}.
         */
        public B cpuset(Text value) {
            return set(CPUSET, value);
        }

        /**
         * CPUs that the container may run on, by number, as in {@code 0-3} or {@code 0,2}.
         */
        public B cpuset(String value) {
            return cpuset(Text.of(value));
        }

        /**
         * CPUs that the container may run on, by number, as in {@code 0-3} or {@code 0,2}.
         */
        public B cpuset(Reference value) {
            return cpuset(Text.of(value));
        }

        /**
         * Weight of the container when CPU time is scarce, relative to other containers; 1024 unless set.
         */
        public B cpuShares(Int value) {
            return set(CPU_SHARES, value);
        }

        /**
         * Weight of the container when CPU time is scarce, relative to other containers; 1024 unless set.
         */
        public B cpuShares(long value) {
            return cpuShares(Int.of(value));
        }

        /**
         * Length in microseconds of the period that {@code cpu_quota} refers to.
         */
        public B cpuPeriod(Int value) {
            return set(CPU_PERIOD, value);
        }

        /**
         * Length in microseconds of the period that {@code cpu_quota} refers to.
         */
        public B cpuPeriod(long value) {
            return cpuPeriod(Int.of(value));
        }

        /**
         * CPU time in microseconds that the container gets in each {@code cpu_period}.
         */
        public B cpuQuota(Int value) {
            return set(CPU_QUOTA, value);
        }

        /**
         * CPU time in microseconds that the container gets in each {@code cpu_period}.
         */
        public B cpuQuota(long value) {
            return cpuQuota(Int.of(value));
        }

        /**
         * Length in microseconds of the period that {@code cpu_rt_runtime} refers to, for the real-time scheduler.
         */
        public B cpuRtPeriod(Int value) {
            return set(CPU_RT_PERIOD, value);
        }

        /**
         * Length in microseconds of the period that {@code cpu_rt_runtime} refers to, for the real-time scheduler.
         */
        public B cpuRtPeriod(long value) {
            return cpuRtPeriod(Int.of(value));
        }

        /**
         * Time in microseconds that the real-time scheduler grants the container in each {@code cpu_rt_period}.
         */
        public B cpuRtRuntime(Int value) {
            return set(CPU_RT_RUNTIME, value);
        }

        /**
         * Time in microseconds that the real-time scheduler grants the container in each {@code cpu_rt_period}.
         */
        public B cpuRtRuntime(long value) {
            return cpuRtRuntime(Int.of(value));
        }

        /**
         * Number of CPUs that a Windows container may use, 0 or more.
         */
        public B cpuCount(Int value) {
            return set(CPU_COUNT, value);
        }

        /**
         * Number of CPUs that a Windows container may use, 0 or more.
         */
        public B cpuCount(long value) {
            return cpuCount(Int.of(value));
        }

        /**
         * Share of the CPUs of the host that a Windows container may use, from 0 to 100 percent.
         */
        public B cpuPercent(Decimal value) {
            return set(CPU_PERCENT, value);
        }

        /**
         * Share of the CPUs of the host that a Windows container may use, from 0 to 100 percent.
         */
        public B cpuPercent(double value) {
            return cpuPercent(Decimal.of(value));
        }

        /**
         * Most memory that the container may use; no limit unless set. It must agree with {@code
         * deploy.resources.limits.memory}.
         */
        public B memLimit(ByteSize value) {
            return set(MEM_LIMIT, value);
        }

        /**
         * Most memory that the container may use; no limit unless set. It must agree with {@code
         * deploy.resources.limits.memory}.
         */
        public B memLimit(String value) {
            return memLimit(ByteSize.of(value));
        }

        /**
         * Memory that the engine tries to leave to the container when the host runs short of it. It must agree with
         * {@code deploy.resources.reservations.memory}.
         */
        public B memReservation(ByteSize value) {
            return set(MEM_RESERVATION, value);
        }

        /**
         * Memory that the engine tries to leave to the container when the host runs short of it. It must agree with
         * {@code deploy.resources.reservations.memory}.
         */
        public B memReservation(String value) {
            return memReservation(ByteSize.of(value));
        }

        /**
         * Most memory and swap together; requires {@code mem_limit}. The same value as {@code mem_limit} means no
         * swap, -1 means any amount of it.
         */
        public B memswapLimit(ByteSize value) {
            return set(MEMSWAP_LIMIT, value);
        }

        /**
         * Most memory and swap together; requires {@code mem_limit}. The same value as {@code mem_limit} means no
         * swap, -1 means any amount of it.
         */
        public B memswapLimit(String value) {
            return memswapLimit(ByteSize.of(value));
        }

        /**
         * How readily the kernel swaps out memory of the container, from 0 for never to 100.
         */
        public B memSwappiness(Int value) {
            return set(MEM_SWAPPINESS, value);
        }

        /**
         * How readily the kernel swaps out memory of the container, from 0 for never to 100.
         */
        public B memSwappiness(long value) {
            return memSwappiness(Int.of(value));
        }

        /**
         * Limits that the kernel sets for each process, such as {@code nofile} for open files, by their names.
         */
        public B ulimit(String name, Ulimit value) {
            return put(ULIMITS, name, value);
        }

        /**
         * Kernel parameters of the namespaces of the container, such as {@code net.core.somaxconn}.
         */
        public B sysctl(String name, Text value) {
            return put(SYSCTLS, name, value);
        }

        /**
         * Kernel parameters of the namespaces of the container, such as {@code net.core.somaxconn}.
         */
        public B sysctl(String name, String value) {
            return sysctl(name, Text.of(value));
        }

        /**
         * Kernel parameters of the namespaces of the container, such as {@code net.core.somaxconn}.
         */
        public B sysctl(String name, Reference value) {
            return sysctl(name, Text.of(value));
        }

        /**
         * Most processes and threads in the container; -1 is no limit. It must agree with {@code
         * deploy.resources.limits.pids}.
         */
        public B pidsLimit(Int value) {
            return set(PIDS_LIMIT, value);
        }

        /**
         * Most processes and threads in the container; -1 is no limit. It must agree with {@code
         * deploy.resources.limits.pids}.
         */
        public B pidsLimit(long value) {
            return pidsLimit(Int.of(value));
        }

        /**
         * Share and limits of the container in access to block devices.
         */
        public B blkioConfig(BlkioConfig value) {
            return set(BLKIO_CONFIG, value);
        }

        /**
         * Whether the kernel spares the container when it exceeds its memory limit.
         */
        public B oomKillDisable(Flag value) {
            return set(OOM_KILL_DISABLE, value);
        }

        /**
         * Whether the kernel spares the container when it exceeds its memory limit.
         */
        public B oomKillDisable(boolean value) {
            return oomKillDisable(Flag.of(value));
        }

        /**
         * How willingly the kernel kills the container when memory runs out, from -1000 for never to 1000 for first.
         */
        public B oomScoreAdj(Int value) {
            return set(OOM_SCORE_ADJ, value);
        }

        /**
         * How willingly the kernel kills the container when memory runs out, from -1000 for never to 1000 for first.
         */
        public B oomScoreAdj(long value) {
            return oomScoreAdj(Int.of(value));
        }

        /**
         * Whether the container gets all capabilities and all devices of the host.
         */
        public B privileged(Flag value) {
            return set(PRIVILEGED, value);
        }

        /**
         * Whether the container gets all capabilities and all devices of the host.
         */
        public B privileged(boolean value) {
            return privileged(Flag.of(value));
        }

        /**
         * Linux capabilities to grant beyond the default ones, such as {@code NET_ADMIN}, or {@code ALL}.
         */
        public B capAdd(Text... values) {
            return add(CAP_ADD, List.of(values));
        }

        /**
         * Linux capabilities to grant beyond the default ones, such as {@code NET_ADMIN}, or {@code ALL}.
         */
        public B capAdd(String... values) {
            return add(CAP_ADD, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Linux capabilities to take away from the default ones, or {@code ALL}.
         */
        public B capDrop(Text... values) {
            return add(CAP_DROP, List.of(values));
        }

        /**
         * Linux capabilities to take away from the default ones, or {@code ALL}.
         */
        public B capDrop(String... values) {
            return add(CAP_DROP, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Security labels and profiles, such as {@code no-new-privileges:true}, {@code seccomp=profile.json} or {@code
         * apparmor=unconfined}.
         */
        public B securityOpt(Text... values) {
            return add(SECURITY_OPT, List.of(values));
        }

        /**
         * Security labels and profiles, such as {@code no-new-privileges:true}, {@code seccomp=profile.json} or {@code
         * apparmor=unconfined}.
         */
        public B securityOpt(String... values) {
            return add(SECURITY_OPT, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * User namespace of the container; {@code host} leaves out the remapping of users that the engine is set up
         * for.
         */
        public B usernsMode(Text value) {
            return set(USERNS_MODE, value);
        }

        /**
         * User namespace of the container; {@code host} leaves out the remapping of users that the engine is set up
         * for.
         */
        public B usernsMode(String value) {
            return usernsMode(Text.of(value));
        }

        /**
         * User namespace of the container; {@code host} leaves out the remapping of users that the engine is set up
         * for.
         */
        public B usernsMode(Reference value) {
            return usernsMode(Text.of(value));
        }

        /**
         * Process namespace: {@code host}, {@code service:NAME} or {@code container:NAME} to see and signal the
         * processes there; one of its own unless set.
         */
        public B pid(Text value) {
            return set(PID, value);
        }

        /**
         * Process namespace: {@code host}, {@code service:NAME} or {@code container:NAME} to see and signal the
         * processes there; one of its own unless set.
         */
        public B pid(String value) {
            return pid(Text.of(value));
        }

        /**
         * Process namespace: {@code host}, {@code service:NAME} or {@code container:NAME} to see and signal the
         * processes there; one of its own unless set.
         */
        public B pid(Reference value) {
            return pid(Text.of(value));
        }

        /**
         * Namespace for shared memory and semaphores: {@code private}, {@code shareable}, {@code host}, {@code none},
         * {@code service:NAME} or {@code container:NAME}.
         */
        public B ipc(Text value) {
            return set(IPC, value);
        }

        /**
         * Namespace for shared memory and semaphores: {@code private}, {@code shareable}, {@code host}, {@code none},
         * {@code service:NAME} or {@code container:NAME}.
         */
        public B ipc(String value) {
            return ipc(Text.of(value));
        }

        /**
         * Namespace for shared memory and semaphores: {@code private}, {@code shareable}, {@code host}, {@code none},
         * {@code service:NAME} or {@code container:NAME}.
         */
        public B ipc(Reference value) {
            return ipc(Text.of(value));
        }

        /**
         * Namespace of the host name; {@code host} gives the container that of the host.
         *
         * @since Compose 2.15.1
         */
        public B uts(Text value) {
            return set(UTS, value);
        }

        /**
         * Namespace of the host name; {@code host} gives the container that of the host.
         *
         * @since Compose 2.15.1
         */
        public B uts(String value) {
            return uts(Text.of(value));
        }

        /**
         * Namespace of the host name; {@code host} gives the container that of the host.
         *
         * @since Compose 2.15.1
         */
        public B uts(Reference value) {
            return uts(Text.of(value));
        }

        /**
         * Cgroup namespace: that of the host or a private one; the setting of the engine decides unless set.
         *
         * @since Compose 2.15.0
         */
        public B cgroup(CgroupMode value) {
            return set(CGROUP, value);
        }

        /**
         * Cgroup under which the engine puts that of the container.
         */
        public B cgroupParent(Text value) {
            return set(CGROUP_PARENT, value);
        }

        /**
         * Cgroup under which the engine puts that of the container.
         */
        public B cgroupParent(String value) {
            return cgroupParent(Text.of(value));
        }

        /**
         * Cgroup under which the engine puts that of the container.
         */
        public B cgroupParent(Reference value) {
            return cgroupParent(Text.of(value));
        }

        /**
         * Isolation technology: on Windows {@code default}, {@code process} or {@code hyperv}, on Linux only {@code
         * default}.
         */
        public B isolation(Text value) {
            return set(ISOLATION, value);
        }

        /**
         * Isolation technology: on Windows {@code default}, {@code process} or {@code hyperv}, on Linux only {@code
         * default}.
         */
        public B isolation(String value) {
            return isolation(Text.of(value));
        }

        /**
         * Isolation technology: on Windows {@code default}, {@code process} or {@code hyperv}, on Linux only {@code
         * default}.
         */
        public B isolation(Reference value) {
            return isolation(Text.of(value));
        }

        /**
         * OCI runtime that runs the container, such as {@code runc}; the default one of the engine unless set.
         */
        public B runtime(Text value) {
            return set(RUNTIME, value);
        }

        /**
         * OCI runtime that runs the container, such as {@code runc}; the default one of the engine unless set.
         */
        public B runtime(String value) {
            return runtime(Text.of(value));
        }

        /**
         * OCI runtime that runs the container, such as {@code runc}; the default one of the engine unless set.
         */
        public B runtime(Reference value) {
            return runtime(Text.of(value));
        }

        /**
         * Where the credentials of a managed service account come from, for Windows containers.
         */
        public B credentialSpec(CredentialSpec value) {
            return set(CREDENTIAL_SPEC, value);
        }

        /**
         * Whether the container gets the API socket of the engine together with the credentials for registries.
         */
        public B useApiSocket(Flag value) {
            return set(USE_API_SOCKET, value);
        }

        /**
         * Whether the container gets the API socket of the engine together with the credentials for registries.
         */
        public B useApiSocket(boolean value) {
            return useApiSocket(Flag.of(value));
        }

        /**
         * How to find out whether a running container works; overrides the health check of the image.
         */
        public B healthcheck(Healthcheck value) {
            return set(HEALTHCHECK, value);
        }

        /**
         * Whether the engine starts the container again after it ends: {@code no}, {@code always}, {@code
         * unless-stopped}, or {@code on-failure} with an optional number of attempts as in {@code on-failure:3}.
         * {@code no} unless set.
         */
        public B restart(Restart value) {
            return set(RESTART, value);
        }

        /**
         * Signal that asks the container to stop; that of the image, else {@code SIGTERM}, unless set.
         */
        public B stopSignal(Text value) {
            return set(STOP_SIGNAL, value);
        }

        /**
         * Signal that asks the container to stop; that of the image, else {@code SIGTERM}, unless set.
         */
        public B stopSignal(String value) {
            return stopSignal(Text.of(value));
        }

        /**
         * Signal that asks the container to stop; that of the image, else {@code SIGTERM}, unless set.
         */
        public B stopSignal(Reference value) {
            return stopSignal(Text.of(value));
        }

        /**
         * How long Compose waits after sending {@code stop_signal} before it kills the container; 10s unless set.
         */
        public B stopGracePeriod(Duration value) {
            return set(STOP_GRACE_PERIOD, value);
        }

        /**
         * How long Compose waits after sending {@code stop_signal} before it kills the container; 10s unless set.
         */
        public B stopGracePeriod(String value) {
            return stopGracePeriod(Duration.of(value));
        }

        /**
         * Hooks that run inside the container after it has started.
         *
         * @since Compose 2.30.0
         */
        public B postStart(ServiceHook... values) {
            return add(POST_START, List.of(values));
        }

        /**
         * Hooks that run inside the container before Compose stops it. They do not run when the container ends by
         * itself.
         *
         * @since Compose 2.30.0
         */
        public B preStop(ServiceHook... values) {
            return add(PRE_STOP, List.of(values));
        }

        /**
         * What happens to the output of the container; the logging driver of the engine takes it unless set.
         */
        public B logging(Logging value) {
            return set(LOGGING, value);
        }

        /**
         * Whether {@code docker compose up} shows the output of the service; true unless set.
         *
         * @since Compose 2.20.0
         */
        public B attach(Flag value) {
            return set(ATTACH, value);
        }

        /**
         * Whether {@code docker compose up} shows the output of the service; true unless set.
         *
         * @since Compose 2.20.0
         */
        public B attach(boolean value) {
            return attach(Flag.of(value));
        }

        /**
         * What Compose does during development when source files change.
         *
         * @since Compose 2.22.0
         */
        public B develop(Develop value) {
            return set(DEVELOP, value);
        }

        /**
         * What was set so far.
         */
        protected final ServiceAttributes toAttributes() {
            return new ServiceAttributes(this);
        }
    }

    /**
     * Builds a {@link ServiceAttributes}.
     */
    public static final class PlainBuilder extends Builder<PlainBuilder> {
        private PlainBuilder() {
        }

        @Override
        protected PlainBuilder self() {
            return this;
        }

        /**
         * The object.
         */
        public ServiceAttributes build() {
            return new ServiceAttributes(this);
        }
    }
}
