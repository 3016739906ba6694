package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The homelab on a real engine, started and stopped as an operator does. It takes the real names of images and
 * containers, so it runs only where somebody asks for it.
 */
@EnabledIfEnvironmentVariable(named = "HOMELAB_ENGINE_TESTS", matches = "1")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EngineTest {
    private static final Homelab HOMELAB = HomelabStacks.declare();
    private static final Model MODEL = Model.of(HOMELAB);

    @TempDir
    static Path directory;

    private static Path tree;

    @BeforeAll
    static void prepareTheHost() throws IOException {
        ComposeTool.require("docker info", List.of("docker", "info"));
        ComposeTool.require();
        StandIns.build(directory, HOMELAB.services());
        tree = directory.resolve("out");
        Tree.writeTo(tree);
        allowForTheLimitsOfThisMachine();
        docker("run", "-d", "--name", "foreign", "--entrypoint", "sleep", "homelab-stand-in:base", "3600");
        docker("volume", "create", "foreign");
    }

    /** In some sandboxes no process may raise its own limits; the engine then cannot either. */
    private static void allowForTheLimitsOfThisMachine() throws IOException {
        String hard = sh("ulimit -Hn").out().strip();
        if (hard.matches("\\d+") && Integer.parseInt(hard) < 262144) {
            Path apps = tree.resolve("03-apps/docker-compose.yml");
            Files.writeString(apps, Files.readString(apps).replaceAll("(?m)^    ulimits:\n( {6}.*\n)+", ""));
        }
    }

    @AfterAll
    static void leaveNothingBehind() {
        sh("./start-services.sh --action stop");
        sh("docker compose --profile cpu down");
        sh("docker rm -f foreign; docker volume rm foreign; docker volume ls -q | grep ^localai_ | xargs -r docker volume rm");
        sh("docker network rm ai-network");
    }

    @Test
    @Order(1)
    void twoCommandsStartTheHomelab() {
        assertThat(sh("./init-env.sh").status()).isZero();
        ComposeTool.Result start = sh("./start-services.sh --profile cpu --timeout 300");

        System.out.print(start.err());
        assertThat(start.status()).as(start.err()).isZero();
        assertThat(states()).hasSize(expected().size()).allSatisfy((name, status) ->
                assertThat(status).as(name).matches("Up .*|Exited \\(0\\).*").doesNotContain("unhealthy", "starting"));
    }

    @Test
    @Order(2)
    void everyEndpointIsReachedByTheNameAndPortThatItsUserHas() {
        int probes = 0;
        for (Located user : running()) {
            for (Endpoint endpoint : usedBy(user)) {
                String host = sameFile(user, endpoint) ? endpoint.service().name() : endpoint.service().networkName();
                ComposeTool.Result answer = docker("exec", user.service().id().networkName(), "wget", "-q", "-O", "-",
                        "http://%s:%d/".formatted(host, endpoint.port()));
                assertThat(answer.out()).as("%s → %s:%d %s", user.service(), host, endpoint.port(), answer.err())
                        .isEqualTo(endpoint.service().networkName());
                probes++;
            }
        }
        System.out.printf("containers %d, endpoints probed %d%n", states().size(), probes);
        assertThat(probes).isGreaterThan(25);
    }

    @Test
    @Order(3)
    void caddyLeadsEverySiteToItsService() {
        int probes = 0;
        for (Map.Entry<Route, Endpoint> site : routes().entrySet()) {
            String target = site.getValue().service().networkName();
            int port = site.getKey().localPort().orElseThrow();
            assertThat(get("http://127.0.0.1:" + port + "/", "localhost")).isEqualTo("200 " + target);
            String tunnel = get("http://127.0.0.1:80/", site.getKey().name() + ".localhost");
            assertThat(tunnel).as(site.getKey().name()).isEqualTo(switch (site.getKey().tunnel()) {
                case OPEN -> "200 " + target;
                case PASSWORD -> "401 ";
                case CLOSED -> "404 There is no such site.";
            });
            probes += 2;
        }
        System.out.printf("routes probed %d%n", probes);
        assertThat(probes).isGreaterThan(15);
    }

    @Test
    @Order(4)
    void nothingListensBeyondTheLoopbackAddress() {
        List<String> published = sh("docker ps --filter label=com.docker.compose.project --format '{{.Ports}}'").out()
                .lines().flatMap(line -> List.of(line.split(", ")).stream()).filter(port -> port.contains("->")).toList();

        assertThat(published).hasSizeGreaterThan(20).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    @Order(5)
    void aSecondStartChangesNothing() {
        Set<String> before = ids();

        assertThat(sh("./start-services.sh --profile cpu --timeout 300").status()).isZero();
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    @Order(6)
    void stoppingKeepsDataAndWhatBelongsToOthers() {
        docker("exec", "redis", "sh", "-c", "echo kept > /data/mark");
        ComposeTool.Result stop = sh("./start-services.sh --action stop");

        assertThat(stop.status()).as(stop.err()).isZero();
        assertThat(states()).isEmpty();
        assertThat(docker("inspect", "-f", "{{.State.Running}}", "foreign").out()).isEqualTo("true\n");
        assertThat(docker("volume", "ls", "-q").out().lines()).contains("foreign", "localai_supabase_db");
    }

    @Test
    @Order(7)
    void publicMeansNoPortAndTheSameData() {
        assertThat(sh("./start-services.sh --stack infrastructure --environment public").status()).isZero();

        assertThat(docker("exec", "redis", "cat", "/data/mark").out()).isEqualTo("kept\n");
        assertThat(sh("docker ps --filter label=com.docker.compose.project --format '{{.Ports}}'").out()).doesNotContain("->");
    }

    @Test
    @Order(8)
    void aServiceThatDoesNotBecomeHealthyIsNamedWithItsLastLines() throws IOException {
        Path override = tree.resolve("01-data/qdrant/docker-compose.yml");
        String text = Files.readString(override);
        Files.writeString(override, text.replace("/dev/tcp/127.0.0.1/6333", "/dev/tcp/127.0.0.1/1"));
        ComposeTool.Result start = sh("./start-services.sh --stack data --timeout 40");
        Files.writeString(override, text);

        assertThat(start.status()).isEqualTo(1);
        assertThat(start.err()).contains("qdrant: unhealthy. Its last lines:").contains("Failed: data");
        sh("./start-services.sh --action stop");
    }

    @Test
    @Order(9)
    void oneProjectStartsInTheOrderOfItsDependencies() {
        ComposeTool.Result up = sh("docker compose --profile cpu up -d --wait --wait-timeout 300");

        assertThat(up.status()).as(up.err()).isZero();
        assertThat(states()).hasSize(expected().size());
        assertThat(sh("docker compose --profile cpu down").status()).isZero();
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

    private static Set<Endpoint> usedBy(Located user) {
        return MODEL.uses(user).stream()
                .map(Use::reference)
                .filter(Endpoint.HostOf.class::isInstance)
                .map(host -> ((Endpoint.HostOf) host).endpoint())
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

    // ---- What the engine says

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        sh("docker ps -a --filter label=com.docker.compose.project --format '{{.Names}}|{{.Status}}'").out().lines()
                .map(line -> line.split("\\|", 2))
                .forEach(columns -> states.put(columns[0], columns[1]));
        return states;
    }

    private static Set<String> ids() {
        return new TreeSet<>(sh("docker ps -aq --filter label=com.docker.compose.project").out().lines().toList());
    }

    private static String get(String url, String host) {
        return sh("curl -s -o - -w '|%%{http_code}' -H 'Host: %s' '%s' | awk -F'|' '{print $2 \" \" $1}' | tr -d '\\n'"
                .formatted(host, url)).out();
    }

    private static ComposeTool.Result docker(String... words) {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(words));
        return ComposeTool.run(directory, command);
    }

    private static ComposeTool.Result sh(String line) {
        return ComposeTool.run(tree, List.of("sh", "-c", line));
    }
}
