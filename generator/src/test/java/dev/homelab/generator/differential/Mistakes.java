package dev.homelab.generator.differential;

import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.tcp;

import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.Develop;
import dev.homelab.dsl.compose.Device;
import dev.homelab.dsl.compose.DeviceRequest;
import dev.homelab.dsl.compose.EnvFile;
import dev.homelab.dsl.compose.Extends;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.compose.Gpus;
import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.compose.ModelBinding;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.compose.NetworkAttachment;
import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.compose.PreStartHook;
import dev.homelab.dsl.compose.ResourceLimits;
import dev.homelab.dsl.compose.ResourceReservations;
import dev.homelab.dsl.compose.Ulimit;
import dev.homelab.dsl.compose.Watch;
import dev.homelab.dsl.compose.WatchAction;
import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.HealthTest;
import dev.homelab.dsl.value.Image;
import dev.homelab.dsl.value.Int;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an author may do wrong. Whether it is wrong, and what is wrong with it, is for Compose and for our rules to say. */
final class Mistakes {
    private static final Map<String, Touch> ALL = new LinkedHashMap<>();

    private Mistakes() {}

    static Map<String, Touch> all() {
        return ALL;
    }

    static {
        dependencies();
        namespaces();
        references();
        names();
        contradictions();
        mounts();
        devicesAndBuilds();
        values();
        variables();
        texts();
    }

    private static void dependencies() {
        ALL.put("need of nobody", at -> at.service().dependsOn(at.one(
                Need.healthy(id("nobody")), Need.started(id("nobody")).whereActive())));
        ALL.put("need of itself", at -> at.service().dependsOn(Need.started(at.draft().id())));
        ALL.put("circle", at -> {
            Draft other = at.anyOther();
            at.service().dependsOn(Need.started(other.id()).whereActive());
            other.builder().dependsOn(Need.started(at.draft().id()).whereActive());
        });
        ALL.put("circle by use", at -> {
            Draft other = at.anyOther();
            at.service().environment("OTHER", other.endpoint().url());
            other.builder().environment("OTHER", at.draft().endpoint().url());
        });
        ALL.put("need of a profile", at -> at.service().dependsOn(Need.started(at.neighbour().id())));
        ALL.put("need of any other", at -> at.service().dependsOn(Need.completed(at.anyOther().id())));
        ALL.put("use of nobody", at -> at.service().environment("NOBODY", tcp(id("nobody"), 80).url()));
        ALL.put("dependency by its key", at -> at.service().dependsOn(
                at.one("nobody", at.neighbour().id().name()),
                Dependency.builder().condition(DependencyCondition.SERVICE_STARTED).build()));
        ALL.put("profile by its key", at -> at.service().profile(at.one("hidden", "a b")));
        ALL.put("link", at -> at.service().link(at.one("nobody", "nobody:db", at.neighbour().id().name())));
        ALL.put("link to any other", at -> at.service().link(at.anyOther().id().name() + ":db"));
        ALL.put("volumes of another", at -> at.service().volumesFrom(
                at.one("nobody", at.neighbour().id().name() + ":ro", at.anyOther().id().name(), "container:nobody")));
    }

    private static void namespaces() {
        ALL.put("network of another", at -> at.service().networkMode(at.one(
                "service:nobody", "service:" + at.neighbour().id().name(), "service:" + at.anyOther().id().name(), "none")));
        ALL.put("processes of another", at -> at.service().pid(
                at.one("service:nobody", "service:" + at.neighbour().id().name(), "service:" + at.draft().id().name())));
        ALL.put("memory of another", at -> at.service().ipc(at.one("service:nobody", "service:" + at.anyOther().id().name())));
        ALL.put("clock of another", at -> at.service().uts(at.one("service:nobody", "service:" + at.neighbour().id().name())));
        ALL.put("no network and one", at -> at.service().networkMode("none")
                .network("default", NetworkAttachment.builder().build()));
    }

    private static void references() {
        ALL.put("network", at -> at.service().network("front", NetworkAttachment.builder().build()));
        ALL.put("named volume", at -> at.service().mount(Mounts.volume(at.one("nothing", "v"), "/nothing")));
        ALL.put("secret", at -> at.service().secret(FileGrant.builder().source("nothing").build()));
        ALL.put("config", at -> at.service().config(FileGrant.builder().source("nothing").target("/c").build()));
        ALL.put("model", at -> at.service().model("nothing", ModelBinding.builder().build()));
        ALL.put("secret of a build", at -> at.service().build(Build.builder().context(".")
                .secret(FileGrant.builder().source("nothing").build()).build()));
        ALL.put("build upon a service", at -> at.service().build(Build.builder().context(".")
                .additionalContext("base", at.one("service:nobody", "service:" + at.neighbour().id().name())).build()));
        ALL.put("extension of a service", at -> at.service().extending(at.one(
                Extends.builder().service("nobody").build(),
                Extends.builder().service(at.neighbour().id().name()).build(),
                Extends.builder().service("a").file("nothing.yml").build())));
        ALL.put("file of variables", at -> at.service().envFile(at.one(
                EnvFile.builder().path("nothing.env").build(),
                EnvFile.builder().path("nothing.env").required(false).build(),
                EnvFile.builder().path("nothing.env").format("json").build())));
        ALL.put("file of labels", at -> at.service().labelFile("nothing.labels"));
    }

    private static void names() {
        ALL.put("container name of another", at -> at.service().containerName(at.anyOther().id().networkName()));
        ALL.put("container name", at -> at.service().containerName(at.one("a", "a b", "-ab", "", "ok")));
        ALL.put("container name by a variable", at -> {
            Variable name = setting("CONTAINER", at.one("same", "", "-")).help("A name.");
            at.service().containerName(name);
            at.anyOther().builder().containerName(name);
        });
        ALL.put("scaled container", at -> at.service().containerName("scaled").scale(at.one(2L, 0L, -1L)));
        ALL.put("deployed container", at -> at.service().containerName("scaled").deploy(Deploy.builder().replicas(2).build()));
        ALL.put("unchecked key", at -> at.service().unchecked(at.one("imagee", "build", "pre_start", "ports"), at.one(
                Scalar.of("x"), Scalar.of(1), Scalar.none(), Sequence.of("a"), Mapping.builder().build())));
        ALL.put("unchecked known key", at -> at.service().unchecked(at.one("environment", "image", "depends_on"),
                Sequence.of("A=b")));
        ALL.put("name of a variable of the container", at -> at.service().environment(
                at.one("", "A ", "A B", "1", "A=B", "${A}", "a.b", "on", "~"), "x"));
        ALL.put("newer than Compose", at -> at.service().preStart(
                PreStartHook.builder().image("example/hook:1.2.3").command(Command.exec("true")).build()));
    }

    private static void contradictions() {
        ALL.put("scale and replicas", at -> at.service().scale(at.one(2L, 3L)).deploy(Deploy.builder().replicas(3).build()));
        ALL.put("two limits of processors", at -> at.service().cpus(1.5).deploy(limits(
                at.one(ResourceLimits.builder().cpus(1.0).build(), ResourceLimits.builder().cpus(1.5).build(),
                        ResourceLimits.builder().memory("1g").build()))));
        ALL.put("two limits of memory", at -> at.service().memLimit("1g").deploy(limits(
                at.one(ResourceLimits.builder().memory("2g").build(), ResourceLimits.builder().memory("1024m").build(),
                        ResourceLimits.builder().cpus(1.0).build()))));
        ALL.put("two limits of processes", at -> at.service().pidsLimit(10).deploy(limits(
                at.one(ResourceLimits.builder().pids(20).build(), ResourceLimits.builder().memory("1g").build()))));
        ALL.put("two reservations", at -> at.service().memReservation("1g").deploy(Deploy.builder().resources(
                DeployResources.builder().reservations(ResourceReservations.builder()
                        .memory(at.one("2g", "1g")).build()).build()).build()));
        ALL.put("health check without test", at -> at.service().healthcheck(at.one(
                Healthcheck.builder().interval("10s").build(),
                Healthcheck.builder().test(HealthTest.exec()).build(),
                Healthcheck.builder().disable(true).build(),
                Healthcheck.builder().test(new HealthTest(List.of(), HealthTest.Runner.NONE)).build(),
                Healthcheck.builder().test(HealthTest.exec("true")).retries(-1).build())));
        ALL.put("watch", at -> at.service().develop(Develop.builder().watch(at.one(
                Watch.builder().path("/srv").action(WatchAction.SYNC).build(),
                Watch.builder().path("").action(WatchAction.REBUILD).build(),
                Watch.builder().action(WatchAction.REBUILD).build())).build()));
    }

    private static Deploy limits(ResourceLimits limits) {
        return Deploy.builder().resources(DeployResources.builder().limits(limits).build()).build();
    }

    private static void mounts() {
        ALL.put("two mounts", at -> at.service().mount(Mounts.existing(Text.of("/srv/a"), "/twice"))
                .mount(Mounts.existing(Text.of("/srv/b"), at.one("/twice", "/twice/"))));
        ALL.put("mount on a tmpfs", at -> at.service().tmpfs(at.one("/twice", "/twice:size=1m", "/once"))
                .mount(Mounts.existing(Text.of("/srv/a"), "/twice")));
        ALL.put("two tmpfs", at -> at.service().tmpfs("/twice", at.one("/twice", "/twice:size=1m")));
        ALL.put("mount without target", at -> at.service().mount(at.one(
                Mount.builder().type(MountType.VOLUME).build(), Mount.builder().type(MountType.TMPFS).build(),
                Mount.builder().type(MountType.BIND).source("/srv").build())));
        ALL.put("mount without source", at -> at.service().mount(at.one(
                Mount.builder().type(MountType.BIND).target("/d").build(),
                Mount.builder().type(MountType.BIND).source("").target("/d").build(),
                Mount.builder().type(MountType.VOLUME).source("").target("/d").build(),
                Mount.builder().type(MountType.IMAGE).target("/d").build(),
                Mount.builder().source("/srv").target("/d").build())));
        ALL.put("relative path", at -> at.service().mount(Mount.builder().type(MountType.BIND)
                .source(at.one("./a", "a", "../a", "~/a")).target("/relative").build()));
        ALL.put("grant at a mount", at -> at.service().mount(Mounts.existing(Text.of("/srv/a"), "/run/secrets/a"))
                .secret(FileGrant.builder().source("a").target("a").build()));
    }

    private static void devicesAndBuilds() {
        ALL.put("device without target", at -> at.service().device(at.one(
                Device.builder().source("/dev/fuse").build(),
                Device.builder().source("/dev/fuse").permissions("r").build(),
                Device.builder().source("/dev/a:/dev/b:/dev/c").target("/dev/d").build())));
        ALL.put("cards by number and name", at -> at.service().gpus(Gpus.of(DeviceRequest.builder()
                .driver("nvidia").count(1).deviceId("0").capability("gpu").build())));
        ALL.put("devices by number and name", at -> at.service().deploy(Deploy.builder().resources(DeployResources.builder()
                .reservations(ResourceReservations.builder().device(DeviceRequest.builder()
                        .driver("nvidia").count(1).deviceId("0").capability("gpu").build()).build()).build()).build()));
        ALL.put("devices without capability", at -> at.service().deploy(Deploy.builder().resources(DeployResources.builder()
                .reservations(ResourceReservations.builder().device(DeviceRequest.builder()
                        .driver("nvidia").build()).build()).build()).build()));
        ALL.put("two Dockerfiles", at -> at.service().build(
                Build.builder().context(".").dockerfile("a").dockerfileInline("FROM b").build()));
        ALL.put("platforms of a build", at -> at.service().platform("linux/amd64").build(
                Build.builder().context(".").platform(at.one("linux/arm64", "linux/amd64")).build()));
        ALL.put("contexts of a build", at -> at.service().build(Build.builder().context(".").additionalContext("base",
                at.one(Text.of("service:nobody"), Text.of("service:" + at.neighbour().id().name()), Text.none())).build()));
        ALL.put("limits of a build", at -> at.service().build(Build.builder().context(".").ulimit("nofile",
                Ulimit.builder().soft(Int.of(Text.of(setting("SOFT", "1").help("A limit.")))).hard(2).build()).build()));
        ALL.put("nothing to run", at -> at.service().image(at.one(Image.of(Text.of("")), Image.of(Text.none()),
                Image.of(Text.of(setting("IMAGE", "").help("An image."))))));
    }

    private static void values() {
        ALL.put("duration", at -> at.service().stopGracePeriod(at.one("10", "abc", "1y", "-5s", "1d")));
        ALL.put("size", at -> at.service().memLimit(at.one("12x", "abc", "1.5", "1e3", "-1")));
        ALL.put("port", at -> at.service().port(Port.builder().target(at.one("80", "80-90", "0"))
                .published(at.one("8080", "8080-8085", "70000", "")).hostIp(at.one("127.0.0.1", "localhost", "::1")).build()));
        ALL.put("numbers", at -> at.one(List.<Runnable>of(
                () -> at.service().oomScoreAdj(2000), () -> at.service().cpuPercent(101), () -> at.service().scale(-1),
                () -> at.service().cpuCount(-1), () -> at.service().memSwappiness(101), () -> at.service().cpus(-1),
                () -> at.service().cpuPercent(50.5), () -> at.service().cpuPeriod(-1)).toArray(Runnable[]::new)).run());
        ALL.put("twice", at -> at.one(List.<Runnable>of(
                () -> at.service().securityOpt("a", "a"), () -> at.service().groupAdd("a", "a"),
                () -> at.service().externalLinks("a", "a"), () -> at.service().capAdd("A", "A"),
                () -> at.service().deviceCgroupRules("c 1:3 mr", "c 1:3 mr"), () -> at.service().expose("80", "80"),
                () -> at.service().volumesFrom("container:a", "container:a")).toArray(Runnable[]::new)).run());
        ALL.put("null", at -> at.one(List.<Runnable>of(
                () -> at.service().pid(Text.none()), () -> at.service().containerName(Text.none()),
                () -> at.service().networkMode(Text.none()), () -> at.service().ipc(Text.none()),
                () -> at.service().tmpfs(Text.none()), () -> at.service().hostname(Text.none()),
                () -> at.service().label("a", Text.none()), () -> at.service().sysctl("a", Text.none()),
                () -> at.service().capAdd(Text.none())).toArray(Runnable[]::new)).run());
        ALL.put("words", at -> at.one(List.<Runnable>of(
                () -> at.service().pullPolicy("sometimes"), () -> at.service().isolation("x"),
                () -> at.service().extraHost("a", new String[0]), () -> at.service().extraHost("a", "b"),
                () -> at.service().ulimit("NOFILE", Ulimit.builder().soft(1).hard(2).build()),
                () -> at.service().expose("abc"), () -> at.service().dns("abc"),
                () -> at.service().ulimit("nofile", Ulimit.builder().soft(1).build())).toArray(Runnable[]::new)).run());
        ALL.put("command line", at -> at.service().command(Command.line(
                at.one("serve 'a", "serve \"a", "serve \\", "serve `a", "", "a | b", "a; b"))));
    }

    private static void variables() {
        ALL.put("default of a duration", at -> at.service().stopGracePeriod(Duration.of(variable(at, "10", "", "abc"))));
        ALL.put("default of a size", at -> at.service().memLimit(ByteSize.of(variable(at, "12x", "", "1g"))));
        ALL.put("default of a number", at -> at.service().oomScoreAdj(Int.of(variable(at, "abc", "", "2000", "1.5"))));
        ALL.put("default of a port", at -> at.service().port(
                Port.builder().target("80").published(variable(at, "abc", "", "70000", "8080")).build()));
        ALL.put("default of a mount", at -> at.service().mount(Mount.builder().type(MountType.VOLUME)
                .source(variable(at, "nothing", "", "./a", "/srv")).target("/variable").build()));
        ALL.put("default with syntax", at -> at.service().environment("SYNTAX",
                variable(at, "a}b", "a$b", "a$$b", "${B}", "${", "a\"b", "a'b", "{{x}}", "a\nb", "a # b", "\\", "$")));
        ALL.put("default of a network mode", at -> at.service().networkMode(
                variable(at, "none", "host", "service:nobody", "")));
    }

    private static Text variable(Spot at, String... defaults) {
        return Text.of(setting(at.fresh("V"), at.one(defaults)).help("A value."));
    }

    private static void texts() {
        ALL.put("interpolation", at -> {
            Text raw = new Text(List.of(new Fragment.Interpolation(
                    at.one("${", "${A", "${A:?needed}", "${A?}", "${A:-x}", "$A", "${1}", "${A:=x}", "${A B}", "${}"))));
            at.one(List.<Runnable>of(
                    () -> at.service().environment("RAW", raw), () -> at.service().label("raw", raw),
                    () -> at.service().command(Command.exec("run", raw)), () -> at.service().user(raw),
                    () -> at.service().hostname(raw)).toArray(Runnable[]::new)).run();
        });
        ALL.put("interpolated value", at -> at.service().stopGracePeriod(Duration.of(
                new Text(List.of(new Fragment.Interpolation(at.one("${A:-10}", "${A:-10s}", "$A")))))));
    }
}
