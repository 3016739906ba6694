package dev.homelab.generator.differential;

import static dev.homelab.dsl.Compose.base64;
import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.dsl.Compose.volume;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.compose.BlkioConfig;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.Device;
import dev.homelab.dsl.compose.DeviceRequest;
import dev.homelab.dsl.compose.Gpus;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.compose.NetworkAttachment;
import dev.homelab.dsl.compose.ResourceLimits;
import dev.homelab.dsl.compose.ResourceReservations;
import dev.homelab.dsl.compose.ServiceHook;
import dev.homelab.dsl.compose.TmpfsOptions;
import dev.homelab.dsl.compose.Ulimit;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.Int;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a service may have without being wrong. */
final class SoundTouches {
    private static final Map<String, Touch> ALL = new LinkedHashMap<>();

    private SoundTouches() {}

    static Map<String, Touch> all() {
        return ALL;
    }

    static {
        variablesAndTexts();
        mounts();
        resources();
        theRest();
    }

    private static void variablesAndTexts() {
        ALL.put("setting", at -> at.service().environment("LEVEL",
                setting("LEVEL_" + at.draft().id().name(), at.one("info", "", "a b", "it's", "a:b", "#1", "0777"))
                        .help("What is logged.")));
        ALL.put("flag", at -> at.service().environment("DEBUG", flag("DEBUG", false).help("Whether more is said.")));
        ALL.put("secret", at -> at.service().environment("KEY",
                secret("KEY_" + at.draft().id().name(), at.one(hex(16), base64(32))).help("A key.")));
        ALL.put("text", at -> at.service().environment("TEXT", at.one(
                "yes", "012", "1_000", "1e3", "22:22", "2020-01-01", "~", "null", "a: b", "a #b", "- a", "*a", "&a", "!a",
                "%a", "@a", "`a`", "{a}", "[a]", "\ta", "a\t", " a ", "a\nb", "a\n", "\n", "a\n\n", "\n a\nb", "$HOME",
                "${HOME}", "$$", "a\"b", "a'b", "a\\b", "\u00e4\u20ac", "\ud83d\ude00", "\u2028", "\u0007", "\u007f",
                "\ufeff", "a\r\nb", "<<", "=", "?", "? a", ":", "a:", ".inf", "0x1F", "+1", "-", "--- a", "...")));
        ALL.put("command", at -> at.service().command(at.one(
                Command.exec("serve", "--port", "9000"), Command.line("serve 'a b' \"c\""),
                Command.exec("sh", "-c", "echo \"$HOME\" && sleep 1"), Command.exec())));
        ALL.put("label", at -> at.service().label("a.b/c", at.one("1.10", "true", "on", "x=y", "")));
        ALL.put("extension", at -> at.service().extension("x-note", at.one(
                Scalar.of("0777"), Scalar.of(7), Scalar.none(), Sequence.of("a", "b"),
                Mapping.builder().put("at", "2020-01-01").build())));
    }

    private static void mounts() {
        ALL.put("volume", at -> at.service().mount(volume(at.fresh("data")).holding("data").at("/volume")));
        ALL.put("shared volume", at -> at.service().mount(volume("shared").readOnlyAt("/shared")));
        ALL.put("host path", at -> at.service().mount(Mounts.existing(Text.of("/srv/data"), "/host")));
        ALL.put("tree file", at -> at.service().mount(TreeFile.of("config/" + at.draft().id().name() + ".conf", "a=b\n")
                .at("/etc/app.conf")));
        ALL.put("tree directory", at -> at.service().mount(TreeDirectory.data("config/data", "whatever").at("/data")));
        ALL.put("tmpfs", at -> at.service().tmpfs("/tmp:size=64m"));
        ALL.put("tmpfs mount", at -> at.service().mount(Mount.builder().type(MountType.TMPFS).target("/run/fast")
                .tmpfs(TmpfsOptions.builder().size("64m").mode(1777).build()).build()));
        ALL.put("device", at -> at.service().device(Device.builder().source("/dev/fuse").target("/dev/fuse").build()));
        ALL.put("devices of a driver", at -> at.service().gpus(at.one(
                Gpus.all(), Gpus.of(DeviceRequest.builder().driver("nvidia").count(1).capability("gpu").build()))));
    }

    private static void resources() {
        ALL.put("memory", at -> at.service().memLimit(at.one("512m", "1.5gb", "2048")).memswapLimit(ByteSize.of(-1)));
        ALL.put("memory by a variable", at -> at.service().shmSize(
                ByteSize.of(Text.of(setting("SHM", at.one("64m", "1g")).help("Shared memory.")))));
        ALL.put("processors", at -> at.service().cpus(at.one(0.5, 2.0)).cpuShares(512).cpuset("0"));
        ALL.put("processes", at -> at.service().pidsLimit(at.one(100L, -1L)));
        ALL.put("limits", at -> at.service().ulimit("nofile", Ulimit.builder().soft(1024).hard(65536).build()));
        ALL.put("grace", at -> at.service().stopGracePeriod(
                Duration.of(Text.of(setting("GRACE", at.one("30s", "1m30s")).help("Patience.")))));
        ALL.put("block devices", at -> at.service().blkioConfig(BlkioConfig.builder().weight(300).build()));
        ALL.put("score", at -> at.service().oomScoreAdj(Int.of(Text.of(setting("SCORE", "-500").help("Who dies first.")))));
        ALL.put("reservation", at -> at.service().deploy(Deploy.builder().resources(DeployResources.builder()
                .reservations(ResourceReservations.builder()
                        .device(DeviceRequest.builder().driver("nvidia").count(1).capability("gpu").build()).build())
                .build()).build()));
        ALL.put("limits of a deployment", at -> at.service().deploy(Deploy.builder().replicas(1).resources(
                DeployResources.builder().limits(ResourceLimits.builder().memory("1g").pids(50).build()).build()).build()));
        ALL.put("one replica", at -> at.service().scale(1));
    }

    private static void theRest() {
        ALL.put("default network", at -> at.service().network("default",
                NetworkAttachment.builder().alias(at.fresh("alias")).build()));
        ALL.put("names", at -> at.service().hostname("host").dns("1.1.1.1").extraHost("other", "10.0.0.1", "::1"));
        ALL.put("build", at -> at.service().build(Build.builder().context("/srv/source").dockerfile("Dockerfile")
                .arg("VERSION", "1.0").target("final").build()));
        ALL.put("health by a variable", at -> at.service().healthcheck(Health.shell(
                        text("test -n {}", setting("PROBE", "x").help("What is asked for.")))
                .every(Duration.of(Text.of(setting("EVERY", "10s").help("How often."))))));
        ALL.put("no health check", at -> at.service().healthcheck(Health.exec("true").failingAfter(1)));
        ALL.put("hook", at -> at.service().postStart(ServiceHook.builder().command(Command.exec("echo", "up")).build()));
        ALL.put("rights", at -> at.service().capDrop("ALL").capAdd("CHOWN").readOnly(true).user("1000:1000"));
        ALL.put("words", at -> at.service().init(true).stopSignal("SIGINT").platform("linux/amd64").pullPolicy("missing"));
        ALL.put("kernel", at -> at.service().sysctl("net.core.somaxconn", "1024").expose("9000", "9100-9110"));
        ALL.put("family of the host", at -> at.service().groupAdd("video", "992").dnsSearch("lan").dnsOpt("ndots:1"));
    }
}
