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
 * The Compose object ServiceAttributes.
 */
public final class ServiceAttributes extends ComposeObject {
    /**
     * {@code develop}.
     */
    public static final Property<Develop> DEVELOP = new Property<>("develop", Develop.CODEC);

    /**
     * {@code deploy}.
     */
    public static final Property<Deploy> DEPLOY = new Property<>("deploy", Deploy.CODEC);

    /**
     * {@code annotations}.
     */
    public static final Property<Map<String, Text>> ANNOTATIONS = new Property<>("annotations", Codecs.KEY_VALUES);

    /**
     * {@code attach}.
     */
    public static final Property<Flag> ATTACH = new Property<>("attach", Codecs.FLAG);

    /**
     * {@code build}.
     */
    public static final Property<Build> BUILD = new Property<>("build", Build.CODEC);

    /**
     * {@code blkio_config}.
     */
    public static final Property<BlkioConfig> BLKIO_CONFIG = new Property<>("blkio_config", BlkioConfig.CODEC);

    /**
     * {@code cap_add}.
     */
    public static final Property<List<Text>> CAP_ADD = new Property<>("cap_add", Codecs.list(Codecs.TEXT));

    /**
     * {@code cap_drop}.
     */
    public static final Property<List<Text>> CAP_DROP = new Property<>("cap_drop", Codecs.list(Codecs.TEXT));

    /**
     * {@code cgroup}.
     */
    public static final Property<CgroupMode> CGROUP = new Property<>("cgroup", CgroupMode.CODEC);

    /**
     * {@code cgroup_parent}.
     */
    public static final Property<Text> CGROUP_PARENT = new Property<>("cgroup_parent", Codecs.TEXT);

    /**
     * {@code command}.
     */
    public static final Property<Command> COMMAND = new Property<>("command", Codecs.COMMAND);

    /**
     * {@code configs}.
     */
    public static final Property<List<FileGrant>> CONFIGS = new Property<>("configs", Codecs.list(FileGrant.CODEC));

    /**
     * {@code container_name}.
     */
    public static final Property<Text> CONTAINER_NAME = new Property<>("container_name", Codecs.TEXT);

    /**
     * {@code cpu_count}.
     */
    public static final Property<Int> CPU_COUNT = new Property<>("cpu_count", Codecs.INT);

    /**
     * {@code cpu_percent}.
     */
    public static final Property<Decimal> CPU_PERCENT = new Property<>("cpu_percent", Codecs.DECIMAL);

    /**
     * {@code cpu_shares}.
     */
    public static final Property<Int> CPU_SHARES = new Property<>("cpu_shares", Codecs.INT);

    /**
     * {@code cpu_quota}.
     */
    public static final Property<Int> CPU_QUOTA = new Property<>("cpu_quota", Codecs.INT);

    /**
     * {@code cpu_period}.
     */
    public static final Property<Int> CPU_PERIOD = new Property<>("cpu_period", Codecs.INT);

    /**
     * {@code cpu_rt_period}.
     */
    public static final Property<Int> CPU_RT_PERIOD = new Property<>("cpu_rt_period", Codecs.INT);

    /**
     * {@code cpu_rt_runtime}.
     */
    public static final Property<Int> CPU_RT_RUNTIME = new Property<>("cpu_rt_runtime", Codecs.INT);

    /**
     * {@code cpus}.
     */
    public static final Property<Decimal> CPUS = new Property<>("cpus", Codecs.DECIMAL);

    /**
     * {@code cpuset}.
     */
    public static final Property<Text> CPUSET = new Property<>("cpuset", Codecs.TEXT);

    /**
     * {@code credential_spec}.
     */
    public static final Property<CredentialSpec> CREDENTIAL_SPEC = new Property<>("credential_spec", CredentialSpec.CODEC);

    /**
     * {@code depends_on}.
     */
    public static final Property<Map<String, Dependency>> DEPENDS_ON = new Property<>("depends_on", Codecs.namesOrMap(Dependency.CODEC, Dependency.builder().condition(DependencyCondition.SERVICE_STARTED).build()));

    /**
     * {@code device_cgroup_rules}.
     */
    public static final Property<List<Text>> DEVICE_CGROUP_RULES = new Property<>("device_cgroup_rules", Codecs.list(Codecs.TEXT));

    /**
     * {@code devices}.
     */
    public static final Property<List<Device>> DEVICES = new Property<>("devices", Codecs.list(Device.CODEC));

    /**
     * {@code dns}.
     */
    public static final Property<List<Text>> DNS = new Property<>("dns", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code dns_opt}.
     */
    public static final Property<List<Text>> DNS_OPT = new Property<>("dns_opt", Codecs.list(Codecs.TEXT));

    /**
     * {@code dns_search}.
     */
    public static final Property<List<Text>> DNS_SEARCH = new Property<>("dns_search", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code domainname}.
     */
    public static final Property<Text> DOMAINNAME = new Property<>("domainname", Codecs.TEXT);

    /**
     * {@code entrypoint}.
     */
    public static final Property<Command> ENTRYPOINT = new Property<>("entrypoint", Codecs.COMMAND);

    /**
     * {@code env_file}.
     */
    public static final Property<List<EnvFile>> ENV_FILE = new Property<>("env_file", Codecs.listOrOne(EnvFile.CODEC));

    /**
     * {@code label_file}.
     */
    public static final Property<List<Text>> LABEL_FILE = new Property<>("label_file", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code environment}.
     */
    public static final Property<Map<String, Text>> ENVIRONMENT = new Property<>("environment", Codecs.KEY_VALUES);

    /**
     * {@code expose}.
     */
    public static final Property<List<Text>> EXPOSE = new Property<>("expose", Codecs.list(Codecs.TEXT));

    /**
     * {@code extends}.
     */
    public static final Property<Extends> EXTENDS = new Property<>("extends", Extends.CODEC);

    /**
     * {@code provider}.
     */
    public static final Property<Provider> PROVIDER = new Property<>("provider", Provider.CODEC);

    /**
     * {@code external_links}.
     */
    public static final Property<List<Text>> EXTERNAL_LINKS = new Property<>("external_links", Codecs.list(Codecs.TEXT));

    /**
     * {@code extra_hosts}.
     */
    public static final Property<Map<String, List<Text>>> EXTRA_HOSTS = new Property<>("extra_hosts", Codecs.EXTRA_HOSTS);

    /**
     * {@code gpus}.
     */
    public static final Property<Gpus> GPUS = new Property<>("gpus", Gpus.CODEC);

    /**
     * {@code group_add}.
     */
    public static final Property<List<Text>> GROUP_ADD = new Property<>("group_add", Codecs.list(Codecs.TEXT));

    /**
     * {@code healthcheck}.
     */
    public static final Property<Healthcheck> HEALTHCHECK = new Property<>("healthcheck", Healthcheck.CODEC);

    /**
     * {@code hostname}.
     */
    public static final Property<Text> HOSTNAME = new Property<>("hostname", Codecs.TEXT);

    /**
     * {@code image}.
     */
    public static final Property<Image> IMAGE = new Property<>("image", Codecs.IMAGE);

    /**
     * {@code init}.
     */
    public static final Property<Flag> INIT = new Property<>("init", Codecs.FLAG);

    /**
     * {@code ipc}.
     */
    public static final Property<Text> IPC = new Property<>("ipc", Codecs.TEXT);

    /**
     * {@code isolation}.
     */
    public static final Property<Text> ISOLATION = new Property<>("isolation", Codecs.TEXT);

    /**
     * {@code labels}.
     */
    public static final Property<Map<String, Text>> LABELS = new Property<>("labels", Codecs.KEY_VALUES);

    /**
     * {@code links}.
     */
    public static final Property<List<Text>> LINKS = new Property<>("links", Codecs.list(Codecs.TEXT));

    /**
     * {@code logging}.
     */
    public static final Property<Logging> LOGGING = new Property<>("logging", Logging.CODEC);

    /**
     * {@code mac_address}.
     */
    public static final Property<Text> MAC_ADDRESS = new Property<>("mac_address", Codecs.TEXT);

    /**
     * {@code mem_limit}.
     */
    public static final Property<ByteSize> MEM_LIMIT = new Property<>("mem_limit", Codecs.BYTE_SIZE);

    /**
     * {@code mem_reservation}.
     */
    public static final Property<ByteSize> MEM_RESERVATION = new Property<>("mem_reservation", Codecs.BYTE_SIZE);

    /**
     * {@code mem_swappiness}.
     */
    public static final Property<Int> MEM_SWAPPINESS = new Property<>("mem_swappiness", Codecs.INT);

    /**
     * {@code memswap_limit}.
     */
    public static final Property<ByteSize> MEMSWAP_LIMIT = new Property<>("memswap_limit", Codecs.BYTE_SIZE);

    /**
     * {@code network_mode}.
     */
    public static final Property<Text> NETWORK_MODE = new Property<>("network_mode", Codecs.TEXT);

    /**
     * {@code models}.
     */
    public static final Property<Map<String, ModelBinding>> MODELS = new Property<>("models", Codecs.namesOrMap(ModelBinding.CODEC, ModelBinding.builder().build()));

    /**
     * {@code networks}.
     */
    public static final Property<Map<String, NetworkAttachment>> NETWORKS = new Property<>("networks", Codecs.namesOrMap(NetworkAttachment.CODEC, NetworkAttachment.builder().build()));

    /**
     * {@code oom_kill_disable}.
     */
    public static final Property<Flag> OOM_KILL_DISABLE = new Property<>("oom_kill_disable", Codecs.FLAG);

    /**
     * {@code oom_score_adj}.
     */
    public static final Property<Int> OOM_SCORE_ADJ = new Property<>("oom_score_adj", Codecs.INT);

    /**
     * {@code pid}.
     */
    public static final Property<Text> PID = new Property<>("pid", Codecs.TEXT);

    /**
     * {@code pids_limit}.
     */
    public static final Property<Int> PIDS_LIMIT = new Property<>("pids_limit", Codecs.INT);

    /**
     * {@code platform}.
     */
    public static final Property<Text> PLATFORM = new Property<>("platform", Codecs.TEXT);

    /**
     * {@code ports}.
     */
    public static final Property<List<Port>> PORTS = new Property<>("ports", Codecs.list(Port.CODEC));

    /**
     * {@code pre_start}.
     */
    public static final Property<List<PreStartHook>> PRE_START = new Property<>("pre_start", Codecs.list(PreStartHook.CODEC));

    /**
     * {@code post_start}.
     */
    public static final Property<List<ServiceHook>> POST_START = new Property<>("post_start", Codecs.list(ServiceHook.CODEC));

    /**
     * {@code pre_stop}.
     */
    public static final Property<List<ServiceHook>> PRE_STOP = new Property<>("pre_stop", Codecs.list(ServiceHook.CODEC));

    /**
     * {@code privileged}.
     */
    public static final Property<Flag> PRIVILEGED = new Property<>("privileged", Codecs.FLAG);

    /**
     * {@code profiles}.
     */
    public static final Property<List<Text>> PROFILES = new Property<>("profiles", Codecs.list(Codecs.TEXT));

    /**
     * {@code pull_policy}.
     */
    public static final Property<Text> PULL_POLICY = new Property<>("pull_policy", Codecs.TEXT);

    /**
     * {@code pull_refresh_after}.
     */
    public static final Property<Duration> PULL_REFRESH_AFTER = new Property<>("pull_refresh_after", Codecs.DURATION);

    /**
     * {@code read_only}.
     */
    public static final Property<Flag> READ_ONLY = new Property<>("read_only", Codecs.FLAG);

    /**
     * {@code restart}.
     */
    public static final Property<Restart> RESTART = new Property<>("restart", Codecs.RESTART);

    /**
     * {@code runtime}.
     */
    public static final Property<Text> RUNTIME = new Property<>("runtime", Codecs.TEXT);

    /**
     * {@code scale}.
     */
    public static final Property<Int> SCALE = new Property<>("scale", Codecs.INT);

    /**
     * {@code security_opt}.
     */
    public static final Property<List<Text>> SECURITY_OPT = new Property<>("security_opt", Codecs.list(Codecs.TEXT));

    /**
     * {@code shm_size}.
     */
    public static final Property<ByteSize> SHM_SIZE = new Property<>("shm_size", Codecs.BYTE_SIZE);

    /**
     * {@code secrets}.
     */
    public static final Property<List<FileGrant>> SECRETS = new Property<>("secrets", Codecs.list(FileGrant.CODEC));

    /**
     * {@code sysctls}.
     */
    public static final Property<Map<String, Text>> SYSCTLS = new Property<>("sysctls", Codecs.KEY_VALUES);

    /**
     * {@code stdin_open}.
     */
    public static final Property<Flag> STDIN_OPEN = new Property<>("stdin_open", Codecs.FLAG);

    /**
     * {@code stop_grace_period}.
     */
    public static final Property<Duration> STOP_GRACE_PERIOD = new Property<>("stop_grace_period", Codecs.DURATION);

    /**
     * {@code stop_signal}.
     */
    public static final Property<Text> STOP_SIGNAL = new Property<>("stop_signal", Codecs.TEXT);

    /**
     * {@code storage_opt}.
     */
    public static final Property<Map<String, Text>> STORAGE_OPT = new Property<>("storage_opt", Codecs.OPTIONS);

    /**
     * {@code tmpfs}.
     */
    public static final Property<List<Text>> TMPFS = new Property<>("tmpfs", Codecs.listOrOne(Codecs.TEXT));

    /**
     * {@code tty}.
     */
    public static final Property<Flag> TTY = new Property<>("tty", Codecs.FLAG);

    /**
     * {@code ulimits}.
     */
    public static final Property<Map<String, Ulimit>> ULIMITS = new Property<>("ulimits", Codecs.map(Ulimit.CODEC));

    /**
     * {@code use_api_socket}.
     */
    public static final Property<Flag> USE_API_SOCKET = new Property<>("use_api_socket", Codecs.FLAG);

    /**
     * {@code user}.
     */
    public static final Property<Text> USER = new Property<>("user", Codecs.TEXT);

    /**
     * {@code uts}.
     */
    public static final Property<Text> UTS = new Property<>("uts", Codecs.TEXT);

    /**
     * {@code userns_mode}.
     */
    public static final Property<Text> USERNS_MODE = new Property<>("userns_mode", Codecs.TEXT);

    /**
     * {@code volumes}.
     */
    public static final Property<List<Mount>> VOLUMES = new Property<>("volumes", Codecs.list(Mount.CODEC));

    /**
     * {@code volumes_from}.
     */
    public static final Property<List<Text>> VOLUMES_FROM = new Property<>("volumes_from", Codecs.list(Codecs.TEXT));

    /**
     * {@code working_dir}.
     */
    public static final Property<Text> WORKING_DIR = new Property<>("working_dir", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
    DEVELOP,
    DEPLOY,
    ANNOTATIONS,
    ATTACH,
    BUILD,
    BLKIO_CONFIG,
    CAP_ADD,
    CAP_DROP,
    CGROUP,
    CGROUP_PARENT,
    COMMAND,
    CONFIGS,
    CONTAINER_NAME,
    CPU_COUNT,
    CPU_PERCENT,
    CPU_SHARES,
    CPU_QUOTA,
    CPU_PERIOD,
    CPU_RT_PERIOD,
    CPU_RT_RUNTIME,
    CPUS,
    CPUSET,
    CREDENTIAL_SPEC,
    DEPENDS_ON,
    DEVICE_CGROUP_RULES,
    DEVICES,
    DNS,
    DNS_OPT,
    DNS_SEARCH,
    DOMAINNAME,
    ENTRYPOINT,
    ENV_FILE,
    LABEL_FILE,
    ENVIRONMENT,
    EXPOSE,
    EXTENDS,
    PROVIDER,
    EXTERNAL_LINKS,
    EXTRA_HOSTS,
    GPUS,
    GROUP_ADD,
    HEALTHCHECK,
    HOSTNAME,
    IMAGE,
    INIT,
    IPC,
    ISOLATION,
    LABELS,
    LINKS,
    LOGGING,
    MAC_ADDRESS,
    MEM_LIMIT,
    MEM_RESERVATION,
    MEM_SWAPPINESS,
    MEMSWAP_LIMIT,
    NETWORK_MODE,
    MODELS,
    NETWORKS,
    OOM_KILL_DISABLE,
    OOM_SCORE_ADJ,
    PID,
    PIDS_LIMIT,
    PLATFORM,
    PORTS,
    PRE_START,
    POST_START,
    PRE_STOP,
    PRIVILEGED,
    PROFILES,
    PULL_POLICY,
    PULL_REFRESH_AFTER,
    READ_ONLY,
    RESTART,
    RUNTIME,
    SCALE,
    SECURITY_OPT,
    SHM_SIZE,
    SECRETS,
    SYSCTLS,
    STDIN_OPEN,
    STOP_GRACE_PERIOD,
    STOP_SIGNAL,
    STORAGE_OPT,
    TMPFS,
    TTY,
    ULIMITS,
    USE_API_SOCKET,
    USER,
    UTS,
    USERNS_MODE,
    VOLUMES,
    VOLUMES_FROM,
    WORKING_DIR);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ServiceAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, PlainBuilder::build);

    private ServiceAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * x
     */
    public Optional<Develop> develop() {
        return get(DEVELOP);
    }

    /**
     * x
     */
    public Optional<Deploy> deploy() {
        return get(DEPLOY);
    }

    /**
     * Compose attribute {@code annotations}.
     */
    public Map<String, Text> annotations() {
        return get(ANNOTATIONS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code attach}.
     */
    public Optional<Flag> attach() {
        return get(ATTACH);
    }

    /**
     * x
     */
    public Optional<Build> build() {
        return get(BUILD);
    }

    /**
     * x
     */
    public Optional<BlkioConfig> blkioConfig() {
        return get(BLKIO_CONFIG);
    }

    /**
     * x
     */
    public List<Text> capAdd() {
        return get(CAP_ADD).orElse(List.of());
    }

    /**
     * x
     */
    public List<Text> capDrop() {
        return get(CAP_DROP).orElse(List.of());
    }

    /**
     * x
     */
    public Optional<CgroupMode> cgroup() {
        return get(CGROUP);
    }

    /**
     * Compose attribute {@code cgroup_parent}.
     */
    public Optional<Text> cgroupParent() {
        return get(CGROUP_PARENT);
    }

    /**
     * Compose attribute {@code command}.
     */
    public Optional<Command> command() {
        return get(COMMAND);
    }

    /**
     * x
     */
    public List<FileGrant> configs() {
        return get(CONFIGS).orElse(List.of());
    }

    /**
     * Compose attribute {@code container_name}.
     */
    public Optional<Text> containerName() {
        return get(CONTAINER_NAME);
    }

    /**
     * Compose attribute {@code cpu_count}.
     */
    public Optional<Int> cpuCount() {
        return get(CPU_COUNT);
    }

    /**
     * Compose attribute {@code cpu_percent}.
     */
    public Optional<Decimal> cpuPercent() {
        return get(CPU_PERCENT);
    }

    /**
     * Compose attribute {@code cpu_shares}.
     */
    public Optional<Int> cpuShares() {
        return get(CPU_SHARES);
    }

    /**
     * Compose attribute {@code cpu_quota}.
     */
    public Optional<Int> cpuQuota() {
        return get(CPU_QUOTA);
    }

    /**
     * Compose attribute {@code cpu_period}.
     */
    public Optional<Int> cpuPeriod() {
        return get(CPU_PERIOD);
    }

    /**
     * Compose attribute {@code cpu_rt_period}.
     */
    public Optional<Int> cpuRtPeriod() {
        return get(CPU_RT_PERIOD);
    }

    /**
     * Compose attribute {@code cpu_rt_runtime}.
     */
    public Optional<Int> cpuRtRuntime() {
        return get(CPU_RT_RUNTIME);
    }

    /**
     * Compose attribute {@code cpus}.
     */
    public Optional<Decimal> cpus() {
        return get(CPUS);
    }

    /**
     * Compose attribute {@code cpuset}.
     */
    public Optional<Text> cpuset() {
        return get(CPUSET);
    }

    /**
     * x
     */
    public Optional<CredentialSpec> credentialSpec() {
        return get(CREDENTIAL_SPEC);
    }

    /**
     * x
     */
    public Map<String, Dependency> dependsOn() {
        return get(DEPENDS_ON).orElse(Map.of());
    }

    /**
     * x
     */
    public List<Text> deviceCgroupRules() {
        return get(DEVICE_CGROUP_RULES).orElse(List.of());
    }

    /**
     * x
     */
    public List<Device> devices() {
        return get(DEVICES).orElse(List.of());
    }

    /**
     * x
     */
    public List<Text> dns() {
        return get(DNS).orElse(List.of());
    }

    /**
     * x
     */
    public List<Text> dnsOpt() {
        return get(DNS_OPT).orElse(List.of());
    }

    /**
     * x
     */
    public List<Text> dnsSearch() {
        return get(DNS_SEARCH).orElse(List.of());
    }

    /**
     * Compose attribute {@code domainname}.
     */
    public Optional<Text> domainname() {
        return get(DOMAINNAME);
    }

    /**
     * Compose attribute {@code entrypoint}.
     */
    public Optional<Command> entrypoint() {
        return get(ENTRYPOINT);
    }

    /**
     * x
     */
    public List<EnvFile> envFile() {
        return get(ENV_FILE).orElse(List.of());
    }

    /**
     * x
     */
    public List<Text> labelFile() {
        return get(LABEL_FILE).orElse(List.of());
    }

    /**
     * Compose attribute {@code environment}.
     */
    public Map<String, Text> environment() {
        return get(ENVIRONMENT).orElse(Map.of());
    }

    /**
     * x
     */
    public List<Text> expose() {
        return get(EXPOSE).orElse(List.of());
    }

    /**
     * x
     */
    public Optional<Extends> extending() {
        return get(EXTENDS);
    }

    /**
     * x
     */
    public Optional<Provider> provider() {
        return get(PROVIDER);
    }

    /**
     * x
     */
    public List<Text> externalLinks() {
        return get(EXTERNAL_LINKS).orElse(List.of());
    }

    /**
     * Compose attribute {@code extra_hosts}.
     */
    public Map<String, List<Text>> extraHosts() {
        return get(EXTRA_HOSTS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code gpus}.
     */
    public Optional<Gpus> gpus() {
        return get(GPUS);
    }

    /**
     * x
     */
    public List<Text> groupAdd() {
        return get(GROUP_ADD).orElse(List.of());
    }

    /**
     * x
     */
    public Optional<Healthcheck> healthcheck() {
        return get(HEALTHCHECK);
    }

    /**
     * Compose attribute {@code hostname}.
     */
    public Optional<Text> hostname() {
        return get(HOSTNAME);
    }

    /**
     * Compose attribute {@code image}.
     */
    public Optional<Image> image() {
        return get(IMAGE);
    }

    /**
     * Compose attribute {@code init}.
     */
    public Optional<Flag> init() {
        return get(INIT);
    }

    /**
     * Compose attribute {@code ipc}.
     */
    public Optional<Text> ipc() {
        return get(IPC);
    }

    /**
     * Compose attribute {@code isolation}.
     */
    public Optional<Text> isolation() {
        return get(ISOLATION);
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
    public List<Text> links() {
        return get(LINKS).orElse(List.of());
    }

    /**
     * x
     */
    public Optional<Logging> logging() {
        return get(LOGGING);
    }

    /**
     * Compose attribute {@code mac_address}.
     */
    public Optional<Text> macAddress() {
        return get(MAC_ADDRESS);
    }

    /**
     * Compose attribute {@code mem_limit}.
     */
    public Optional<ByteSize> memLimit() {
        return get(MEM_LIMIT);
    }

    /**
     * Compose attribute {@code mem_reservation}.
     */
    public Optional<ByteSize> memReservation() {
        return get(MEM_RESERVATION);
    }

    /**
     * Compose attribute {@code mem_swappiness}.
     */
    public Optional<Int> memSwappiness() {
        return get(MEM_SWAPPINESS);
    }

    /**
     * Compose attribute {@code memswap_limit}.
     */
    public Optional<ByteSize> memswapLimit() {
        return get(MEMSWAP_LIMIT);
    }

    /**
     * Compose attribute {@code network_mode}.
     */
    public Optional<Text> networkMode() {
        return get(NETWORK_MODE);
    }

    /**
     * x
     */
    public Map<String, ModelBinding> models() {
        return get(MODELS).orElse(Map.of());
    }

    /**
     * x
     */
    public Map<String, NetworkAttachment> networks() {
        return get(NETWORKS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code oom_kill_disable}.
     */
    public Optional<Flag> oomKillDisable() {
        return get(OOM_KILL_DISABLE);
    }

    /**
     * Compose attribute {@code oom_score_adj}.
     */
    public Optional<Int> oomScoreAdj() {
        return get(OOM_SCORE_ADJ);
    }

    /**
     * Compose attribute {@code pid}.
     */
    public Optional<Text> pid() {
        return get(PID);
    }

    /**
     * Compose attribute {@code pids_limit}.
     */
    public Optional<Int> pidsLimit() {
        return get(PIDS_LIMIT);
    }

    /**
     * Compose attribute {@code platform}.
     */
    public Optional<Text> platform() {
        return get(PLATFORM);
    }

    /**
     * x
     */
    public List<Port> ports() {
        return get(PORTS).orElse(List.of());
    }

    /**
     * x
     */
    public List<PreStartHook> preStart() {
        return get(PRE_START).orElse(List.of());
    }

    /**
     * x
     */
    public List<ServiceHook> postStart() {
        return get(POST_START).orElse(List.of());
    }

    /**
     * x
     */
    public List<ServiceHook> preStop() {
        return get(PRE_STOP).orElse(List.of());
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
    public List<Text> profiles() {
        return get(PROFILES).orElse(List.of());
    }

    /**
     * Compose attribute {@code pull_policy}.
     */
    public Optional<Text> pullPolicy() {
        return get(PULL_POLICY);
    }

    /**
     * Compose attribute {@code pull_refresh_after}.
     */
    public Optional<Duration> pullRefreshAfter() {
        return get(PULL_REFRESH_AFTER);
    }

    /**
     * Compose attribute {@code read_only}.
     */
    public Optional<Flag> readOnly() {
        return get(READ_ONLY);
    }

    /**
     * Compose attribute {@code restart}.
     */
    public Optional<Restart> restart() {
        return get(RESTART);
    }

    /**
     * Compose attribute {@code runtime}.
     */
    public Optional<Text> runtime() {
        return get(RUNTIME);
    }

    /**
     * Compose attribute {@code scale}.
     */
    public Optional<Int> scale() {
        return get(SCALE);
    }

    /**
     * x
     */
    public List<Text> securityOpt() {
        return get(SECURITY_OPT).orElse(List.of());
    }

    /**
     * Compose attribute {@code shm_size}.
     */
    public Optional<ByteSize> shmSize() {
        return get(SHM_SIZE);
    }

    /**
     * x
     */
    public List<FileGrant> secrets() {
        return get(SECRETS).orElse(List.of());
    }

    /**
     * Compose attribute {@code sysctls}.
     */
    public Map<String, Text> sysctls() {
        return get(SYSCTLS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code stdin_open}.
     */
    public Optional<Flag> stdinOpen() {
        return get(STDIN_OPEN);
    }

    /**
     * Compose attribute {@code stop_grace_period}.
     */
    public Optional<Duration> stopGracePeriod() {
        return get(STOP_GRACE_PERIOD);
    }

    /**
     * Compose attribute {@code stop_signal}.
     */
    public Optional<Text> stopSignal() {
        return get(STOP_SIGNAL);
    }

    /**
     * Compose attribute {@code storage_opt}.
     */
    public Map<String, Text> storageOpt() {
        return get(STORAGE_OPT).orElse(Map.of());
    }

    /**
     * x
     */
    public List<Text> tmpfs() {
        return get(TMPFS).orElse(List.of());
    }

    /**
     * Compose attribute {@code tty}.
     */
    public Optional<Flag> tty() {
        return get(TTY);
    }

    /**
     * x
     */
    public Map<String, Ulimit> ulimits() {
        return get(ULIMITS).orElse(Map.of());
    }

    /**
     * Compose attribute {@code use_api_socket}.
     */
    public Optional<Flag> useApiSocket() {
        return get(USE_API_SOCKET);
    }

    /**
     * Compose attribute {@code user}.
     */
    public Optional<Text> user() {
        return get(USER);
    }

    /**
     * Compose attribute {@code uts}.
     */
    public Optional<Text> uts() {
        return get(UTS);
    }

    /**
     * Compose attribute {@code userns_mode}.
     */
    public Optional<Text> usernsMode() {
        return get(USERNS_MODE);
    }

    /**
     * x
     */
    public List<Mount> volumes() {
        return get(VOLUMES).orElse(List.of());
    }

    /**
     * x
     */
    public List<Text> volumesFrom() {
        return get(VOLUMES_FROM).orElse(List.of());
    }

    /**
     * Compose attribute {@code working_dir}.
     */
    public Optional<Text> workingDir() {
        return get(WORKING_DIR);
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
         * x
         */
        public B develop(Develop value) {
            return set(DEVELOP, value);
        }

        /**
         * x
         */
        public B deploy(Deploy value) {
            return set(DEPLOY, value);
        }

        /**
         * Compose attribute {@code annotations}.
         */
        public B annotation(String name, Text value) {
            return put(ANNOTATIONS, name, value);
        }

        /**
         * Compose attribute {@code annotations}.
         */
        public B annotation(String name, String value) {
            return annotation(name, Text.of(value));
        }

        /**
         * Compose attribute {@code annotations}.
         */
        public B annotation(String name, Reference value) {
            return annotation(name, Text.of(value));
        }

        /**
         * Compose attribute {@code attach}.
         */
        public B attach(Flag value) {
            return set(ATTACH, value);
        }

        /**
         * Compose attribute {@code attach}.
         */
        public B attach(boolean value) {
            return attach(Flag.of(value));
        }

        /**
         * x
         */
        public B build(Build value) {
            return set(BUILD, value);
        }

        /**
         * x
         */
        public B blkioConfig(BlkioConfig value) {
            return set(BLKIO_CONFIG, value);
        }

        /**
         * x
         */
        public B capAdd(Text... values) {
            return add(CAP_ADD, List.of(values));
        }

        /**
         * x
         */
        public B capAdd(String... values) {
            return add(CAP_ADD, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public B capDrop(Text... values) {
            return add(CAP_DROP, List.of(values));
        }

        /**
         * x
         */
        public B capDrop(String... values) {
            return add(CAP_DROP, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public B cgroup(CgroupMode value) {
            return set(CGROUP, value);
        }

        /**
         * Compose attribute {@code cgroup_parent}.
         */
        public B cgroupParent(Text value) {
            return set(CGROUP_PARENT, value);
        }

        /**
         * Compose attribute {@code cgroup_parent}.
         */
        public B cgroupParent(String value) {
            return cgroupParent(Text.of(value));
        }

        /**
         * Compose attribute {@code cgroup_parent}.
         */
        public B cgroupParent(Reference value) {
            return cgroupParent(Text.of(value));
        }

        /**
         * Compose attribute {@code command}.
         */
        public B command(Command value) {
            return set(COMMAND, value);
        }

        /**
         * x
         */
        public B configs(FileGrant... values) {
            return add(CONFIGS, List.of(values));
        }

        /**
         * x
         */
        public B config(FileGrant value) {
            return add(CONFIGS, List.of(value));
        }

        /**
         * Compose attribute {@code container_name}.
         */
        public B containerName(Text value) {
            return set(CONTAINER_NAME, value);
        }

        /**
         * Compose attribute {@code container_name}.
         */
        public B containerName(String value) {
            return containerName(Text.of(value));
        }

        /**
         * Compose attribute {@code container_name}.
         */
        public B containerName(Reference value) {
            return containerName(Text.of(value));
        }

        /**
         * Compose attribute {@code cpu_count}.
         */
        public B cpuCount(Int value) {
            return set(CPU_COUNT, value);
        }

        /**
         * Compose attribute {@code cpu_count}.
         */
        public B cpuCount(long value) {
            return cpuCount(Int.of(value));
        }

        /**
         * Compose attribute {@code cpu_percent}.
         */
        public B cpuPercent(Decimal value) {
            return set(CPU_PERCENT, value);
        }

        /**
         * Compose attribute {@code cpu_percent}.
         */
        public B cpuPercent(double value) {
            return cpuPercent(Decimal.of(value));
        }

        /**
         * Compose attribute {@code cpu_shares}.
         */
        public B cpuShares(Int value) {
            return set(CPU_SHARES, value);
        }

        /**
         * Compose attribute {@code cpu_shares}.
         */
        public B cpuShares(long value) {
            return cpuShares(Int.of(value));
        }

        /**
         * Compose attribute {@code cpu_quota}.
         */
        public B cpuQuota(Int value) {
            return set(CPU_QUOTA, value);
        }

        /**
         * Compose attribute {@code cpu_quota}.
         */
        public B cpuQuota(long value) {
            return cpuQuota(Int.of(value));
        }

        /**
         * Compose attribute {@code cpu_period}.
         */
        public B cpuPeriod(Int value) {
            return set(CPU_PERIOD, value);
        }

        /**
         * Compose attribute {@code cpu_period}.
         */
        public B cpuPeriod(long value) {
            return cpuPeriod(Int.of(value));
        }

        /**
         * Compose attribute {@code cpu_rt_period}.
         */
        public B cpuRtPeriod(Int value) {
            return set(CPU_RT_PERIOD, value);
        }

        /**
         * Compose attribute {@code cpu_rt_period}.
         */
        public B cpuRtPeriod(long value) {
            return cpuRtPeriod(Int.of(value));
        }

        /**
         * Compose attribute {@code cpu_rt_runtime}.
         */
        public B cpuRtRuntime(Int value) {
            return set(CPU_RT_RUNTIME, value);
        }

        /**
         * Compose attribute {@code cpu_rt_runtime}.
         */
        public B cpuRtRuntime(long value) {
            return cpuRtRuntime(Int.of(value));
        }

        /**
         * Compose attribute {@code cpus}.
         */
        public B cpus(Decimal value) {
            return set(CPUS, value);
        }

        /**
         * Compose attribute {@code cpus}.
         */
        public B cpus(double value) {
            return cpus(Decimal.of(value));
        }

        /**
         * Compose attribute {@code cpuset}.
         */
        public B cpuset(Text value) {
            return set(CPUSET, value);
        }

        /**
         * Compose attribute {@code cpuset}.
         */
        public B cpuset(String value) {
            return cpuset(Text.of(value));
        }

        /**
         * Compose attribute {@code cpuset}.
         */
        public B cpuset(Reference value) {
            return cpuset(Text.of(value));
        }

        /**
         * x
         */
        public B credentialSpec(CredentialSpec value) {
            return set(CREDENTIAL_SPEC, value);
        }

        /**
         * x
         */
        public B dependsOn(String name, Dependency value) {
            return put(DEPENDS_ON, name, value);
        }

        /**
         * x
         */
        public B deviceCgroupRules(Text... values) {
            return add(DEVICE_CGROUP_RULES, List.of(values));
        }

        /**
         * x
         */
        public B deviceCgroupRules(String... values) {
            return add(DEVICE_CGROUP_RULES, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public B devices(Device... values) {
            return add(DEVICES, List.of(values));
        }

        /**
         * x
         */
        public B device(Device value) {
            return add(DEVICES, List.of(value));
        }

        /**
         * x
         */
        public B dns(Text... values) {
            return add(DNS, List.of(values));
        }

        /**
         * x
         */
        public B dns(String... values) {
            return add(DNS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public B dnsOpt(Text... values) {
            return add(DNS_OPT, List.of(values));
        }

        /**
         * x
         */
        public B dnsOpt(String... values) {
            return add(DNS_OPT, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public B dnsSearch(Text... values) {
            return add(DNS_SEARCH, List.of(values));
        }

        /**
         * x
         */
        public B dnsSearch(String... values) {
            return add(DNS_SEARCH, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code domainname}.
         */
        public B domainname(Text value) {
            return set(DOMAINNAME, value);
        }

        /**
         * Compose attribute {@code domainname}.
         */
        public B domainname(String value) {
            return domainname(Text.of(value));
        }

        /**
         * Compose attribute {@code domainname}.
         */
        public B domainname(Reference value) {
            return domainname(Text.of(value));
        }

        /**
         * Compose attribute {@code entrypoint}.
         */
        public B entrypoint(Command value) {
            return set(ENTRYPOINT, value);
        }

        /**
         * x
         */
        public B envFile(EnvFile... values) {
            return add(ENV_FILE, List.of(values));
        }

        /**
         * x
         */
        public B labelFile(Text... values) {
            return add(LABEL_FILE, List.of(values));
        }

        /**
         * x
         */
        public B labelFile(String... values) {
            return add(LABEL_FILE, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code environment}.
         */
        public B environment(String name, Text value) {
            return put(ENVIRONMENT, name, value);
        }

        /**
         * Compose attribute {@code environment}.
         */
        public B environment(String name, String value) {
            return environment(name, Text.of(value));
        }

        /**
         * Compose attribute {@code environment}.
         */
        public B environment(String name, Reference value) {
            return environment(name, Text.of(value));
        }

        /**
         * x
         */
        public B expose(Text... values) {
            return add(EXPOSE, List.of(values));
        }

        /**
         * x
         */
        public B expose(String... values) {
            return add(EXPOSE, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public B extending(Extends value) {
            return set(EXTENDS, value);
        }

        /**
         * x
         */
        public B provider(Provider value) {
            return set(PROVIDER, value);
        }

        /**
         * x
         */
        public B externalLinks(Text... values) {
            return add(EXTERNAL_LINKS, List.of(values));
        }

        /**
         * x
         */
        public B externalLinks(String... values) {
            return add(EXTERNAL_LINKS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public B externalLink(Text value) {
            return add(EXTERNAL_LINKS, List.of(value));
        }

        /**
         * x
         */
        public B externalLink(String value) {
            return externalLink(Text.of(value));
        }

        /**
         * x
         */
        public B externalLink(Reference value) {
            return externalLink(Text.of(value));
        }

        /**
         * Compose attribute {@code extra_hosts}.
         */
        public B extraHost(String name, String... addresses) {
            return put(EXTRA_HOSTS, name, List.of(addresses).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code gpus}.
         */
        public B gpus(Gpus value) {
            return set(GPUS, value);
        }

        /**
         * x
         */
        public B groupAdd(Text... values) {
            return add(GROUP_ADD, List.of(values));
        }

        /**
         * x
         */
        public B groupAdd(String... values) {
            return add(GROUP_ADD, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public B healthcheck(Healthcheck value) {
            return set(HEALTHCHECK, value);
        }

        /**
         * Compose attribute {@code hostname}.
         */
        public B hostname(Text value) {
            return set(HOSTNAME, value);
        }

        /**
         * Compose attribute {@code hostname}.
         */
        public B hostname(String value) {
            return hostname(Text.of(value));
        }

        /**
         * Compose attribute {@code hostname}.
         */
        public B hostname(Reference value) {
            return hostname(Text.of(value));
        }

        /**
         * Compose attribute {@code image}.
         */
        public B image(Image value) {
            return set(IMAGE, value);
        }

        /**
         * Compose attribute {@code image}.
         */
        public B image(String value) {
            return image(Image.of(value));
        }

        /**
         * Compose attribute {@code init}.
         */
        public B init(Flag value) {
            return set(INIT, value);
        }

        /**
         * Compose attribute {@code init}.
         */
        public B init(boolean value) {
            return init(Flag.of(value));
        }

        /**
         * Compose attribute {@code ipc}.
         */
        public B ipc(Text value) {
            return set(IPC, value);
        }

        /**
         * Compose attribute {@code ipc}.
         */
        public B ipc(String value) {
            return ipc(Text.of(value));
        }

        /**
         * Compose attribute {@code ipc}.
         */
        public B ipc(Reference value) {
            return ipc(Text.of(value));
        }

        /**
         * Compose attribute {@code isolation}.
         */
        public B isolation(Text value) {
            return set(ISOLATION, value);
        }

        /**
         * Compose attribute {@code isolation}.
         */
        public B isolation(String value) {
            return isolation(Text.of(value));
        }

        /**
         * Compose attribute {@code isolation}.
         */
        public B isolation(Reference value) {
            return isolation(Text.of(value));
        }

        /**
         * Compose attribute {@code labels}.
         */
        public B label(String name, Text value) {
            return put(LABELS, name, value);
        }

        /**
         * Compose attribute {@code labels}.
         */
        public B label(String name, String value) {
            return label(name, Text.of(value));
        }

        /**
         * Compose attribute {@code labels}.
         */
        public B label(String name, Reference value) {
            return label(name, Text.of(value));
        }

        /**
         * x
         */
        public B links(Text... values) {
            return add(LINKS, List.of(values));
        }

        /**
         * x
         */
        public B links(String... values) {
            return add(LINKS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public B link(Text value) {
            return add(LINKS, List.of(value));
        }

        /**
         * x
         */
        public B link(String value) {
            return link(Text.of(value));
        }

        /**
         * x
         */
        public B link(Reference value) {
            return link(Text.of(value));
        }

        /**
         * x
         */
        public B logging(Logging value) {
            return set(LOGGING, value);
        }

        /**
         * Compose attribute {@code mac_address}.
         */
        public B macAddress(Text value) {
            return set(MAC_ADDRESS, value);
        }

        /**
         * Compose attribute {@code mac_address}.
         */
        public B macAddress(String value) {
            return macAddress(Text.of(value));
        }

        /**
         * Compose attribute {@code mac_address}.
         */
        public B macAddress(Reference value) {
            return macAddress(Text.of(value));
        }

        /**
         * Compose attribute {@code mem_limit}.
         */
        public B memLimit(ByteSize value) {
            return set(MEM_LIMIT, value);
        }

        /**
         * Compose attribute {@code mem_limit}.
         */
        public B memLimit(String value) {
            return memLimit(ByteSize.of(value));
        }

        /**
         * Compose attribute {@code mem_reservation}.
         */
        public B memReservation(ByteSize value) {
            return set(MEM_RESERVATION, value);
        }

        /**
         * Compose attribute {@code mem_reservation}.
         */
        public B memReservation(String value) {
            return memReservation(ByteSize.of(value));
        }

        /**
         * Compose attribute {@code mem_swappiness}.
         */
        public B memSwappiness(Int value) {
            return set(MEM_SWAPPINESS, value);
        }

        /**
         * Compose attribute {@code mem_swappiness}.
         */
        public B memSwappiness(long value) {
            return memSwappiness(Int.of(value));
        }

        /**
         * Compose attribute {@code memswap_limit}.
         */
        public B memswapLimit(ByteSize value) {
            return set(MEMSWAP_LIMIT, value);
        }

        /**
         * Compose attribute {@code memswap_limit}.
         */
        public B memswapLimit(String value) {
            return memswapLimit(ByteSize.of(value));
        }

        /**
         * Compose attribute {@code network_mode}.
         */
        public B networkMode(Text value) {
            return set(NETWORK_MODE, value);
        }

        /**
         * Compose attribute {@code network_mode}.
         */
        public B networkMode(String value) {
            return networkMode(Text.of(value));
        }

        /**
         * Compose attribute {@code network_mode}.
         */
        public B networkMode(Reference value) {
            return networkMode(Text.of(value));
        }

        /**
         * x
         */
        public B model(String name, ModelBinding value) {
            return put(MODELS, name, value);
        }

        /**
         * x
         */
        public B network(String name, NetworkAttachment value) {
            return put(NETWORKS, name, value);
        }

        /**
         * Compose attribute {@code oom_kill_disable}.
         */
        public B oomKillDisable(Flag value) {
            return set(OOM_KILL_DISABLE, value);
        }

        /**
         * Compose attribute {@code oom_kill_disable}.
         */
        public B oomKillDisable(boolean value) {
            return oomKillDisable(Flag.of(value));
        }

        /**
         * Compose attribute {@code oom_score_adj}.
         */
        public B oomScoreAdj(Int value) {
            return set(OOM_SCORE_ADJ, value);
        }

        /**
         * Compose attribute {@code oom_score_adj}.
         */
        public B oomScoreAdj(long value) {
            return oomScoreAdj(Int.of(value));
        }

        /**
         * Compose attribute {@code pid}.
         */
        public B pid(Text value) {
            return set(PID, value);
        }

        /**
         * Compose attribute {@code pid}.
         */
        public B pid(String value) {
            return pid(Text.of(value));
        }

        /**
         * Compose attribute {@code pid}.
         */
        public B pid(Reference value) {
            return pid(Text.of(value));
        }

        /**
         * Compose attribute {@code pids_limit}.
         */
        public B pidsLimit(Int value) {
            return set(PIDS_LIMIT, value);
        }

        /**
         * Compose attribute {@code pids_limit}.
         */
        public B pidsLimit(long value) {
            return pidsLimit(Int.of(value));
        }

        /**
         * Compose attribute {@code platform}.
         */
        public B platform(Text value) {
            return set(PLATFORM, value);
        }

        /**
         * Compose attribute {@code platform}.
         */
        public B platform(String value) {
            return platform(Text.of(value));
        }

        /**
         * Compose attribute {@code platform}.
         */
        public B platform(Reference value) {
            return platform(Text.of(value));
        }

        /**
         * x
         */
        public B ports(Port... values) {
            return add(PORTS, List.of(values));
        }

        /**
         * x
         */
        public B port(Port value) {
            return add(PORTS, List.of(value));
        }

        /**
         * x
         */
        public B preStart(PreStartHook... values) {
            return add(PRE_START, List.of(values));
        }

        /**
         * x
         */
        public B postStart(ServiceHook... values) {
            return add(POST_START, List.of(values));
        }

        /**
         * x
         */
        public B preStop(ServiceHook... values) {
            return add(PRE_STOP, List.of(values));
        }

        /**
         * Compose attribute {@code privileged}.
         */
        public B privileged(Flag value) {
            return set(PRIVILEGED, value);
        }

        /**
         * Compose attribute {@code privileged}.
         */
        public B privileged(boolean value) {
            return privileged(Flag.of(value));
        }

        /**
         * x
         */
        public B profiles(Text... values) {
            return add(PROFILES, List.of(values));
        }

        /**
         * x
         */
        public B profiles(String... values) {
            return add(PROFILES, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * x
         */
        public B profile(Text value) {
            return add(PROFILES, List.of(value));
        }

        /**
         * x
         */
        public B profile(String value) {
            return profile(Text.of(value));
        }

        /**
         * x
         */
        public B profile(Reference value) {
            return profile(Text.of(value));
        }

        /**
         * Compose attribute {@code pull_policy}.
         */
        public B pullPolicy(Text value) {
            return set(PULL_POLICY, value);
        }

        /**
         * Compose attribute {@code pull_policy}.
         */
        public B pullPolicy(String value) {
            return pullPolicy(Text.of(value));
        }

        /**
         * Compose attribute {@code pull_policy}.
         */
        public B pullPolicy(Reference value) {
            return pullPolicy(Text.of(value));
        }

        /**
         * Compose attribute {@code pull_refresh_after}.
         */
        public B pullRefreshAfter(Duration value) {
            return set(PULL_REFRESH_AFTER, value);
        }

        /**
         * Compose attribute {@code pull_refresh_after}.
         */
        public B pullRefreshAfter(String value) {
            return pullRefreshAfter(Duration.of(value));
        }

        /**
         * Compose attribute {@code read_only}.
         */
        public B readOnly(Flag value) {
            return set(READ_ONLY, value);
        }

        /**
         * Compose attribute {@code read_only}.
         */
        public B readOnly(boolean value) {
            return readOnly(Flag.of(value));
        }

        /**
         * Compose attribute {@code restart}.
         */
        public B restart(Restart value) {
            return set(RESTART, value);
        }

        /**
         * Compose attribute {@code runtime}.
         */
        public B runtime(Text value) {
            return set(RUNTIME, value);
        }

        /**
         * Compose attribute {@code runtime}.
         */
        public B runtime(String value) {
            return runtime(Text.of(value));
        }

        /**
         * Compose attribute {@code runtime}.
         */
        public B runtime(Reference value) {
            return runtime(Text.of(value));
        }

        /**
         * Compose attribute {@code scale}.
         */
        public B scale(Int value) {
            return set(SCALE, value);
        }

        /**
         * Compose attribute {@code scale}.
         */
        public B scale(long value) {
            return scale(Int.of(value));
        }

        /**
         * x
         */
        public B securityOpt(Text... values) {
            return add(SECURITY_OPT, List.of(values));
        }

        /**
         * x
         */
        public B securityOpt(String... values) {
            return add(SECURITY_OPT, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code shm_size}.
         */
        public B shmSize(ByteSize value) {
            return set(SHM_SIZE, value);
        }

        /**
         * Compose attribute {@code shm_size}.
         */
        public B shmSize(String value) {
            return shmSize(ByteSize.of(value));
        }

        /**
         * x
         */
        public B secrets(FileGrant... values) {
            return add(SECRETS, List.of(values));
        }

        /**
         * x
         */
        public B secret(FileGrant value) {
            return add(SECRETS, List.of(value));
        }

        /**
         * Compose attribute {@code sysctls}.
         */
        public B sysctl(String name, Text value) {
            return put(SYSCTLS, name, value);
        }

        /**
         * Compose attribute {@code sysctls}.
         */
        public B sysctl(String name, String value) {
            return sysctl(name, Text.of(value));
        }

        /**
         * Compose attribute {@code sysctls}.
         */
        public B sysctl(String name, Reference value) {
            return sysctl(name, Text.of(value));
        }

        /**
         * Compose attribute {@code stdin_open}.
         */
        public B stdinOpen(Flag value) {
            return set(STDIN_OPEN, value);
        }

        /**
         * Compose attribute {@code stdin_open}.
         */
        public B stdinOpen(boolean value) {
            return stdinOpen(Flag.of(value));
        }

        /**
         * Compose attribute {@code stop_grace_period}.
         */
        public B stopGracePeriod(Duration value) {
            return set(STOP_GRACE_PERIOD, value);
        }

        /**
         * Compose attribute {@code stop_grace_period}.
         */
        public B stopGracePeriod(String value) {
            return stopGracePeriod(Duration.of(value));
        }

        /**
         * Compose attribute {@code stop_signal}.
         */
        public B stopSignal(Text value) {
            return set(STOP_SIGNAL, value);
        }

        /**
         * Compose attribute {@code stop_signal}.
         */
        public B stopSignal(String value) {
            return stopSignal(Text.of(value));
        }

        /**
         * Compose attribute {@code stop_signal}.
         */
        public B stopSignal(Reference value) {
            return stopSignal(Text.of(value));
        }

        /**
         * Compose attribute {@code storage_opt}.
         */
        public B storageOpt(String name, Text value) {
            return put(STORAGE_OPT, name, value);
        }

        /**
         * Compose attribute {@code storage_opt}.
         */
        public B storageOpt(String name, String value) {
            return storageOpt(name, Text.of(value));
        }

        /**
         * Compose attribute {@code storage_opt}.
         */
        public B storageOpt(String name, Reference value) {
            return storageOpt(name, Text.of(value));
        }

        /**
         * x
         */
        public B tmpfs(Text... values) {
            return add(TMPFS, List.of(values));
        }

        /**
         * x
         */
        public B tmpfs(String... values) {
            return add(TMPFS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code tty}.
         */
        public B tty(Flag value) {
            return set(TTY, value);
        }

        /**
         * Compose attribute {@code tty}.
         */
        public B tty(boolean value) {
            return tty(Flag.of(value));
        }

        /**
         * x
         */
        public B ulimit(String name, Ulimit value) {
            return put(ULIMITS, name, value);
        }

        /**
         * Compose attribute {@code use_api_socket}.
         */
        public B useApiSocket(Flag value) {
            return set(USE_API_SOCKET, value);
        }

        /**
         * Compose attribute {@code use_api_socket}.
         */
        public B useApiSocket(boolean value) {
            return useApiSocket(Flag.of(value));
        }

        /**
         * Compose attribute {@code user}.
         */
        public B user(Text value) {
            return set(USER, value);
        }

        /**
         * Compose attribute {@code user}.
         */
        public B user(String value) {
            return user(Text.of(value));
        }

        /**
         * Compose attribute {@code user}.
         */
        public B user(Reference value) {
            return user(Text.of(value));
        }

        /**
         * Compose attribute {@code uts}.
         */
        public B uts(Text value) {
            return set(UTS, value);
        }

        /**
         * Compose attribute {@code uts}.
         */
        public B uts(String value) {
            return uts(Text.of(value));
        }

        /**
         * Compose attribute {@code uts}.
         */
        public B uts(Reference value) {
            return uts(Text.of(value));
        }

        /**
         * Compose attribute {@code userns_mode}.
         */
        public B usernsMode(Text value) {
            return set(USERNS_MODE, value);
        }

        /**
         * Compose attribute {@code userns_mode}.
         */
        public B usernsMode(String value) {
            return usernsMode(Text.of(value));
        }

        /**
         * Compose attribute {@code userns_mode}.
         */
        public B usernsMode(Reference value) {
            return usernsMode(Text.of(value));
        }

        /**
         * x
         */
        public B volumes(Mount... values) {
            return add(VOLUMES, List.of(values));
        }

        /**
         * x
         */
        public B mount(Mount value) {
            return add(VOLUMES, List.of(value));
        }

        /**
         * x
         */
        public B volumesFrom(Text... values) {
            return add(VOLUMES_FROM, List.of(values));
        }

        /**
         * x
         */
        public B volumesFrom(String... values) {
            return add(VOLUMES_FROM, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Compose attribute {@code working_dir}.
         */
        public B workingDir(Text value) {
            return set(WORKING_DIR, value);
        }

        /**
         * Compose attribute {@code working_dir}.
         */
        public B workingDir(String value) {
            return workingDir(Text.of(value));
        }

        /**
         * Compose attribute {@code working_dir}.
         */
        public B workingDir(Reference value) {
            return workingDir(Text.of(value));
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
