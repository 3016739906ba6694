package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Volume;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The homelab on a real engine, started, stopped, hurt and restored as an operator does. It takes the real names of
 * images and containers, so it runs only where somebody asks for it.
 */
@EnabledIfEnvironmentVariable(named = "HOMELAB_ENGINE_TESTS", matches = "1")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EngineTest {
    private static final Homelab HOMELAB = HomelabStacks.declare();
    private static final Model MODEL = Model.of(HOMELAB);
    private static final String START = "./start-services.sh --profile cpu --timeout 300";
    /** Of {@code let me in}, at the lowest cost. */
    private static final String PASSWORD_HASH = "$2b$04$abcdefghijklmnopqrstuuTnc8amReAFiMHxaSoW9U22KarbWnkSm";
    private static final Map<String, Object> TABLE = new LinkedHashMap<>();

    @TempDir
    static Path directory;

    private static EngineHost host;
    private static Process events;
    private static long begun;
    private static String backedUp;

    @BeforeAll
    static void prepareTheHost() throws IOException {
        begun = System.nanoTime();
        ComposeTool.require("docker info", List.of("docker", "info"));
        ComposeTool.require();
        StandIns.build(directory, HOMELAB.services());
        host = new EngineHost(directory);
        allowForThisMachine();
        host.docker("run", "-d", "--name", "foreign", "--init", "--entrypoint", "/opt/standin/busybox", StandIns.BASE, "sleep", "3600");
        host.docker("volume", "create", "foreign");
        events = host.start("events", "docker", "events", "--filter", "event=start", "--filter", "event=die",
                "--filter", "event=health_status", "--format", StartOrder.FORMAT);
        TABLE.put("seconds of building stand-ins", seconds());
    }

    /**
     * Health checks are made every three seconds, whatever the declarations say, so that a start takes a minute. In some
     * sandboxes no process may raise its own limits; the engine then cannot either.
     */
    private static void allowForThisMachine() throws IOException {
        host.edit("docker-compose.yml", "(?m)^      interval: .*", "      interval: 3s");
        String hard = host.sh("ulimit -Hn").out().strip();
        if (hard.matches("\\d+") && Integer.parseInt(hard) < 262144) {
            host.edit("docker-compose.yml", "(?m)^    ulimits:\n( {6}.*\n)+", "");
        }
    }

    @BeforeEach
    void beginToCount() {
        begun = System.nanoTime();
    }

    @AfterEach
    void countSeconds(TestInfo test) {
        TABLE.put("seconds of " + test.getTestMethod().orElseThrow().getName(), seconds());
    }

    private static long seconds() {
        return (System.nanoTime() - begun + 500_000_000) / 1_000_000_000;
    }

    @AfterAll
    static void leaveNothingBehind() {
        host.sh("./start-services.sh --action stop");
        host.sh("docker rm -f foreign; docker volume rm foreign; docker volume ls -q | grep ^localai_ | xargs -r docker volume rm");
        host.sh("docker network rm ai-network");
        events.destroy();
        TABLE.forEach((what, figure) -> System.out.printf("%8s  %s%n", figure, what));
    }

    @Test
    @Order(1)
    void twoCommandsStartTheHomelab() throws IOException {
        assertThat(host.sh("./init-env.sh").status()).isZero();
        Files.writeString(host.file(".env"), Files.readString(host.file(".env")) + "TUNNEL_PASSWORD_HASH='"
                + PASSWORD_HASH + "'\n");
        ComposeTool.Result start = host.sh(START);

        assertThat(start.status()).as(start.err()).isZero();
        assertThatEverythingRuns();
        TABLE.put("containers", host.states().size());
        TABLE.put("healthy", host.states().values().stream().filter(state -> state.contains("(healthy)")).count());
    }

    @Test
    @Order(2)
    void stacksAndServicesWaitForWhatTheyNeed() throws IOException {
        StartOrder order = new StartOrder(MODEL, expected(), host.outputOf("events"));
        int checked = order.checkFiles();
        order.checkStacks();

        TABLE.put("needs of services held against times", checked);
        assertThat(checked).isGreaterThan(20);
    }

    @Test
    @Order(3)
    void everyEndpointIsReachedByTheNameAndPortThatItsUserHas() {
        int probes = 0;
        for (Located user : running()) {
            for (Endpoint endpoint : usedBy(user)) {
                String name = sameFile(user, endpoint) ? endpoint.service().name() : endpoint.service().networkName();
                assertThat(host.getFrom(user.service().id().networkName(), "http://%s:%d/".formatted(name, endpoint.port())))
                        .as("%s → %s:%d", user.service(), name, endpoint.port())
                        .isEqualTo(endpoint.service().networkName());
                probes++;
            }
        }
        TABLE.put("endpoints probed", probes);
        assertThat(probes).isGreaterThan(25);
    }

    @Test
    @Order(4)
    void caddyLeadsEverySiteToItsService() {
        int probes = 0;
        for (Map.Entry<Route, Endpoint> site : routes().entrySet()) {
            String target = "200 " + site.getValue().service().networkName();
            String name = site.getKey().name() + ".localhost";
            int port = site.getKey().localPort().orElseThrow();
            assertThat(host.get("http://127.0.0.1:" + port + "/", "localhost")).isEqualTo(target);
            assertThat(host.get("http://127.0.0.1:80/", name)).as(name).isEqualTo(switch (site.getKey().tunnel()) {
                case OPEN -> target;
                case PASSWORD -> "401 ";
                case CLOSED -> "404 There is no such site.";
            });
            if (site.getKey().tunnel() == Route.Tunnel.PASSWORD) {
                assertThat(host.get("http://127.0.0.1:80/", name, "-u 'homelab:let me in'")).isEqualTo(target);
                assertThat(host.get("http://127.0.0.1:80/", name, "-u homelab:guess")).isEqualTo("401 ");
                probes += 2;
            }
            probes += 2;
        }
        TABLE.put("routes probed", routes().size());
        TABLE.put("requests to routes", probes);
        assertThat(probes).isGreaterThan(15);
    }

    @Test
    @Order(5)
    void servicesSeeTheAddressOfTheClient() {
        assertThat(host.sh("curl -s -D - -o /dev/null -H 'Host: n8n.localhost' -H 'X-Forwarded-For: 203.0.113.9' http://127.0.0.1:80/").out())
                .containsPattern("(?i)x-seen-for: 203\\.0\\.113\\.9, ");
    }

    @Test
    @Order(6)
    void nothingListensBeyondTheLoopbackAddress() {
        assertThat(host.published()).hasSizeGreaterThan(20).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    @Order(7)
    void aSecondStartChangesNothing() {
        Set<String> before = host.ids();

        assertThat(host.sh(START).status()).isZero();
        assertThat(host.ids()).isEqualTo(before);
    }

    @Test
    @Order(8)
    void aServiceThatIsKilledComesBackWithItsData() {
        host.docker("exec", "redis", "sh", "-c", "echo kept > /data/mark");
        String pid = host.docker("inspect", "-f", "{{.State.Pid}}", "redis").out().strip();
        host.sh("kill -9 " + pid);

        host.await("[ \"$(docker inspect -f '{{.State.Pid}} {{.State.Health.Status}}' redis | grep -v '^%s ' | cut -d ' ' -f 2)\" = healthy ]"
                .formatted(pid), 30);
        assertThat(host.docker("exec", "redis", "cat", "/data/mark").out()).isEqualTo("kept\n");
    }

    @Test
    @Order(9)
    void aBackupIsMadeWhileTheHomelabRuns() {
        Set<String> volumes = volumes();
        host.writeInto(volumes);
        backedUp = host.fingerprintOf(volumes);
        ComposeTool.Result backup = host.sh("./backup.sh");

        assertThat(backup.status()).as(backup.err()).isZero();
        assertThat(host.sh(START).status()).isZero();
        assertThatEverythingRuns();
        TABLE.put("volumes backed up", volumes.size());
    }

    @Test
    @Order(10)
    void stoppingKeepsDataAndWhatBelongsToOthers() {
        ComposeTool.Result stop = host.sh("./start-services.sh --action stop");

        assertThat(stop.status()).as(stop.err()).isZero();
        assertThat(host.states()).isEmpty();
        assertThat(host.docker("inspect", "-f", "{{.State.Running}}", "foreign").out()).isEqualTo("true\n");
        assertThat(host.docker("volume", "ls", "-q").out().lines()).contains("foreign").containsAll(volumes());
    }

    @Test
    @Order(11)
    void whatWasDestroyedIsRestoredToTheByte() {
        host.sh("docker volume rm " + String.join(" ", volumes()));
        ComposeTool.Result restore = host.sh("./restore.sh backups/*");

        assertThat(restore.status()).as(restore.err()).isZero();
        assertThat(host.fingerprintOf(volumes())).isEqualTo(backedUp).contains("101:7474 640 regular file");
        assertThat(host.sh("./restore.sh backups/*").err()).contains("ERROR volume-not-empty: `localai_supabase_db` holds data.");
    }

    @Test
    @Order(12)
    void aLauncherThatIsKilledHalfwayIsSimplyStartedAgain() throws IOException {
        Process launcher = host.start("launcher", "sh", "-c", "exec " + START);
        host.await("docker ps --filter label=com.docker.compose.project=localai-data -q | grep .", 120);
        assertThat(host.sh("kill -9 -" + launcher.pid()).status()).isZero();
        assertThat(host.outputOf("launcher")).contains("Starting data").doesNotContain("Starting apps");
        ComposeTool.Result start = host.sh(START);

        assertThat(start.status()).as(start.err()).isZero();
        assertThat(start.err()).doesNotContain("created for project", "was not created by Docker Compose");
        assertThatEverythingRuns();
        assertThat(host.docker("exec", "redis", "cat", "/data/mark").out()).isEqualTo("/v/localai_valkey_data\n");
        assertThat(host.sh("./start-services.sh --action stop").status()).isZero();
    }

    @Test
    @Order(13)
    void publicMeansNoPortAndTheSameData() {
        assertThat(host.sh("./start-services.sh --stack infrastructure --environment public").status()).isZero();

        assertThat(host.docker("exec", "redis", "cat", "/data/mark").out()).isEqualTo("/v/localai_valkey_data\n");
        assertThat(host.published()).isEmpty();
    }

    @Test
    @Order(14)
    void aServiceThatDoesNotBecomeHealthyIsNamedWithItsLastLines() throws IOException {
        host.edit("qdrant/docker-compose.yml", "/dev/tcp/127.0.0.1/6333", "/dev/tcp/127.0.0.1/1");
        ComposeTool.Result start = host.sh("./start-services.sh --stack data --timeout 30");
        host.edit("qdrant/docker-compose.yml", "/dev/tcp/127.0.0.1/1", "/dev/tcp/127.0.0.1/6333");

        assertThat(start.status()).isEqualTo(1);
        assertThat(start.err()).contains("qdrant: unhealthy. Its last lines:\n    Listening at: 6333 6334", "Failed: data");
        assertThat(host.sh("./start-services.sh --action stop").status()).isZero();
    }

    @Test
    @Order(15)
    void oneProjectStartsInTheOrderOfItsDependencies() throws IOException {
        long seen = host.outputOf("events").lines().count();
        ComposeTool.Result up = host.sh("docker compose --profile cpu up -d --wait --wait-timeout 300");

        assertThat(up.status()).as(up.err()).isZero();
        assertThatEverythingRuns();
        StartOrder order = new StartOrder(MODEL, expected(),
                host.outputOf("events").lines().skip(seen).collect(Collectors.joining("\n")));
        int checked = order.checkFiles() + order.checkWhole();
        TABLE.put("needs of the whole held against times", checked);
        assertThat(checked).isGreaterThan(35);
        assertThat(host.sh(START).err()).contains("ERROR whole-running: `caddy`");
        assertThat(host.sh("./start-services.sh --action stop").status()).isZero();
        assertThat(host.states()).isEmpty();
    }

    private static void assertThatEverythingRuns() {
        assertThat(host.states()).hasSize(expected().size()).allSatisfy((name, status) ->
                assertThat(status).as(name).matches("Up .*|Exited \\(0\\).*").doesNotContain("unhealthy", "starting"));
    }

    // ---- What the model says

    /** The services that run with the profile {@code cpu}. */
    private static List<Located> expected() {
        return MODEL.services().stream()
                .filter(located -> located.service().profiles().isEmpty()
                        || located.service().profiles().stream().anyMatch(profile -> profile.name().equals("cpu")))
                .toList();
    }

    private static List<Located> running() {
        return expected().stream().filter(located -> located.service().withoutHealthcheck().isEmpty()).toList();
    }

    /** The volumes of those services that backups hold, by their names on the host. */
    private static Set<String> volumes() {
        return expected().stream()
                .flatMap(located -> located.service().volumes().stream())
                .filter(volume -> volume.backup() == Volume.Backup.ALWAYS)
                .map(volume -> HOMELAB.nameOf(volume.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Endpoint> usedBy(Located user) {
        return MODEL.uses(user).stream()
                .map(Use::reference)
                .filter(Endpoint.HostOf.class::isInstance)
                .map(use -> ((Endpoint.HostOf) use).endpoint())
                .filter(endpoint -> expected().stream().anyMatch(each -> each.service().id().answersFor(endpoint.service())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean sameFile(Located user, Endpoint endpoint) {
        return MODEL.answering(endpoint.service()).stream()
                .anyMatch(target -> target.sharesFileWith(user) && target.service().id().equals(endpoint.service()));
    }

    private static Map<Route, Endpoint> routes() {
        Map<Route, Endpoint> routes = new LinkedHashMap<>();
        for (Service service : HOMELAB.services()) {
            service.endpoints().forEach(endpoint -> endpoint.route().ifPresent(route -> routes.put(route, endpoint)));
        }
        return routes;
    }
}
