package dev.homelab.generator.check;

import static dev.homelab.dsl.Compose.base64;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.homelab;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.dsl.Need.completed;
import static dev.homelab.dsl.Need.healthy;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Trait;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.Device;
import dev.homelab.dsl.compose.DeviceRequest;
import dev.homelab.dsl.compose.EnvFile;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.compose.NetworkAttachment;
import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.compose.ResourceReservations;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.ImageFacts;
import dev.homelab.dsl.value.Restart;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** For each rule a homelab that breaks it once, and nothing else. */
final class RuleCases {
    private static final Profile CPU = Profile.oneOf("compute", "cpu", "On the processor.");
    private static final Profile GPU = Profile.oneOf("compute", "gpu", "On a graphics card.");
    private static final Variable PASSWORD = secret("PASSWORD", hex(16)).help("A password.");
    private static final Map<String, Supplier<Homelab>> CASES = new LinkedHashMap<>();

    private RuleCases() {}

    static Map<String, Supplier<Homelab>> all() {
        return CASES;
    }

    /** Another service than the one in question, with nothing wrong. */
    static Service.Builder good(String name) {
        return named(name).healthcheck(Health.wget("http://127.0.0.1:80/"));
    }

    private static Service.Builder named(String name) {
        return bare(name).with(usual());
    }

    private static Service.Builder bare(String name) {
        return service(id(name), image("example/" + name + ":1.2.3"));
    }

    private static Trait usual() {
        return service -> service.securityOpt("no-new-privileges:true")
                .logging(Logging.builder().driver("local").build())
                .restart(Restart.UNLESS_STOPPED);
    }

    static Homelab lab(Service.Builder... services) {
        Service[] built = java.util.Arrays.stream(services).map(Service.Builder::build).toArray(Service[]::new);
        return homelab("lab").network("lab").stacks(stack("one").files(ComposeFile.in("one", "One", built)));
    }

    private static Homelab twoStacks(Service.Builder first, Service.Builder second) {
        return homelab("lab")
                .network("lab")
                .stacks(
                        stack("one").files(ComposeFile.in("one", "One", first.build())),
                        stack("two").files(ComposeFile.in("two", "Two", second.build())));
    }

    static {
        CASES.put("undefined-service", () -> lab(good("web").dependsOn(healthy(id("dbb"))), good("db")));
        CASES.put("undefined-volume", () -> lab(good("web").mount(Mounts.volume("dta", "/data"))));
        CASES.put("undefined-network", () -> lab(good("web").network("front", NetworkAttachment.builder().build())));
        CASES.put("duplicate-service", () -> twoStacks(
                good("web"), service(id("web").container("other"), image("example/web:1.2.3"))
                        .with(usual()).healthcheck(Health.wget("http://127.0.0.1/"))));
        CASES.put("duplicate-container-name", () -> lab(
                service(id("ollama-cpu").container("ollama"), image("example/a:1.2.3"))
                        .with(usual()).healthcheck(Health.exec("true")).onlyWith(CPU),
                service(id("ollama-tpu").container("ollama"), image("example/b:1.2.3"))
                        .with(usual()).healthcheck(Health.exec("true")).onlyWith(CPU)));
        CASES.put("dependency-cycle", () -> lab(
                good("a").dependsOn(healthy(id("b"))), good("b").dependsOn(healthy(id("c"))),
                good("c").dependsOn(healthy(id("a")))));
        CASES.put("healthy-without-healthcheck", () -> lab(
                good("web").dependsOn(healthy(id("db"))), named("db").withoutHealthcheck("nobody wrote one")));
        CASES.put("completed-but-restarts", () -> lab(good("web").dependsOn(completed(id("job"))), good("job")));
        CASES.put("inactive-dependency", () -> lab(good("web").dependsOn(healthy(id("db"))), good("db").onlyWith(CPU)));
        CASES.put("unserved-endpoint", () -> lab(
                good("web").environment("DB", tcp(id("db"), 5433).url()), good("db").serves(tcp(id("db"), 5432))));
        CASES.put("host-port-clash", () -> twoStacks(
                good("a").serves(http(id("a"), 80).privatePort(8080)),
                good("b").serves(http(id("b"), 81).privatePort(8080))));
        CASES.put("published-port", () -> lab(good("web").port(Port.builder().published("8080").target("80").build())));
        CASES.put("duplicate-mount-target", () -> lab(good("web")
                .mount(Mounts.existing(Text.of("/srv/a"), "/data"))
                .mount(Mounts.existing(Text.of("/srv/b"), "/data"))));
        CASES.put("unplaced-path", () -> lab(good("web").mount(Mounts.existing(Text.of("./config"), "/config"))));
        CASES.put("created-host-path", () -> lab(good("web")
                .mount(Mount.builder().type(MountType.BIND).source("/srv/config").target("/config").build())));
        CASES.put("exclusive-profiles", () -> lab(good("web").onlyWith(CPU, GPU)));
        CASES.put("gpu-reservation", () -> lab(good("web").deploy(reserving(DeviceRequest.builder().count(1).build()))));
        CASES.put("amd-groups", () -> lab(good("web")
                .device(Device.builder().source("/dev/kfd").target("/dev/kfd").build())));
        CASES.put("untagged-image", () -> lab(service(id("web"), image("example/web"))
                .with(usual()).healthcheck(Health.exec("true"))));
        CASES.put("floating-tag", () -> lab(service(id("web"), image("example/web:2-alpine"))
                .with(usual()).healthcheck(Health.exec("true"))));
        CASES.put("two-tags", () -> lab(good("web"), service(id("worker"), image("example/web:1.2.4"))
                .with(usual()).healthcheck(Health.exec("true"))));
        CASES.put("missing-healthcheck", () -> lab(named("web")));
        CASES.put("localhost-healthcheck", () -> lab(named("web").healthcheck(Health.wget("http://localhost:80/"))));
        CASES.put("missing-health-tool", () -> lab(service(id("web"), image("example/web:1.2.3").known(ImageFacts.alpine()))
                .with(usual()).healthcheck(Health.curl("http://127.0.0.1/"))));
        CASES.put("conflicting-variable", () -> lab(
                good("a").environment("LEVEL", setting("LEVEL", "info").help("What is logged.")),
                good("b").environment("LEVEL", setting("LEVEL", "debug").help("What is logged."))));
        CASES.put("variable-without-help", () -> lab(good("web").environment("LEVEL", setting("LEVEL", "info"))));
        CASES.put("raw-interpolation", () -> lab(good("web").environment("LEVEL", "${LEVEL:-info}")));
        CASES.put("secret-literal", () -> lab(good("web").environment("DB_PASSWORD", "hunter2")));
        CASES.put("secret-on-command-line", () -> lab(good("web").command(Command.exec("serve", "--password", PASSWORD))));
        CASES.put("unsafe-secret-in-url", () -> lab(good("web").environment("DB_URL", text("postgres://me:{}@db/db",
                secret("TOKEN", base64(16)).help("A token.")))));
        CASES.put("env-file", () -> lab(good("web").envFile(EnvFile.builder().path("/srv/env").build())));
        CASES.put("docker-socket", () -> lab(good("web")
                .mount(Mounts.existing(Text.of("/var/run/docker.sock"), "/var/run/docker.sock"))));
        CASES.put("privileged", () -> lab(good("web").privileged(true)));
        CASES.put("host-namespace", () -> lab(good("web").pid("host")));
        CASES.put("missing-no-new-privileges", () -> lab(bare("web").restart(Restart.NO)
                .logging(Logging.builder().driver("local").build()).healthcheck(Health.exec("true"))));
        CASES.put("unbounded-logs", () -> lab(bare("web").restart(Restart.NO)
                .securityOpt("no-new-privileges:true").healthcheck(Health.exec("true"))));
        CASES.put("missing-restart", () -> lab(bare("web").logging(Logging.builder().driver("local").build())
                .securityOpt("no-new-privileges:true").healthcheck(Health.exec("true"))));
        CASES.put("unused-suppression", () -> lab(good("web").suppress("privileged", "It once was.")));
    }

    private static Deploy reserving(DeviceRequest request) {
        return Deploy.builder()
                .resources(DeployResources.builder()
                        .reservations(ResourceReservations.builder().device(request).build())
                        .build())
                .build();
    }
}
