package example;

import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.homelab;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Need.healthy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Trait;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.compose.NetworkAttachment;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.Restart;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.pipeline.Generation;
import dev.homelab.generator.pipeline.Generator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** An author's mistakes: each is one finding with the line on which it was made, and nothing is rendered. */
class MistakesTest {
    private static final Path SOURCE = Path.of("src/test/java/example/MistakesTest.java");
    private static final Profile CPU = Profile.oneOf("compute", "cpu", "On the processor.");

    @Test
    void aVolumeThatNobodyDeclares() throws IOException {
        assertOneFinding("undefined-volume", () -> lab(good("web")
                .mount(Mounts.volume("dta", "/data")))); // the mistake
    }

    @Test
    void aMisspeltService() throws IOException {
        assertOneFinding("undefined-service", () -> lab(good("db"), good("web")
                .dependsOn(healthy(id("bd"))))); // the mistake
    }

    @Test
    void aPortThatDoesNotExist() throws IOException {
        assertOneFinding("illegal-value", () -> lab(good("web")
                .serves(http(id("web"), 70000)))); // the mistake
    }

    @Test
    void aUnitThatDoesNotExist() throws IOException {
        assertOneFinding("illegal-value", () -> lab(good("web").healthcheck(Health.exec("true")
                .every(Duration.of("5 parsecs"))))); // the mistake
    }

    @Test
    void twoOfOneNameAtOnce() throws IOException {
        assertOneFinding("duplicate-container-name", () -> lab(
                good("ollama").onlyWith(CPU),
                service(id("ollama-again").container("ollama"), image("example/ollama:1.2.3")) // the mistake
                        .with(usual -> complete(usual)).onlyWith(CPU)));
    }

    @Test
    void aNetworkThatNobodyDeclares() throws IOException {
        assertOneFinding("undefined-network", () -> lab(good("web")
                .network("frontend", NetworkAttachment.builder().build()))); // the mistake
    }

    @Test
    void twoServicesOfOneName() throws IOException {
        assertOneFinding("duplicate-service", () -> lab(good("web"),
                complete(service(id("web").container("web-2"), image("example/web:1.2.3"))))); // the mistake
    }

    @Test
    void aHostPortThatIsTaken() throws IOException {
        assertOneFinding("host-port-clash", () -> lab(
                good("a").serves(http(id("a"), 80).privatePort(8080)),
                good("b").serves(http(id("b"), 80).privatePort(8080)))); // the mistake
    }

    @Test
    void waitingInACircle() throws IOException {
        assertOneFinding("dependency-cycle", () -> lab(
                good("a").dependsOn(healthy(id("b"))), // the mistake
                good("b").dependsOn(healthy(id("a")))));
    }

    @Test
    void anImageThatFloats() throws IOException {
        assertOneFinding("untagged-image", () -> lab(
                complete(service(id("web"), image("example/web"))))); // the mistake
    }

    @Test
    void aSecretWithADefault() throws IOException {
        assertOneFinding("illegal-value", () -> lab(good("web").environment("PASSWORD", secret("PASSWORD", hex(16))
                .defaultsTo("hunter2")))); // the mistake
    }

    @Test
    void aPortAtWhichNobodyListens() throws IOException {
        assertOneFinding("unserved-endpoint", () -> lab(good("db").serves(tcp(id("db"), 5432)), good("web")
                .environment("DB", tcp(id("db"), 5433).address()))); // the mistake
    }

    @Test
    void waitingForHealthThatNobodyChecks() throws IOException {
        assertOneFinding("healthy-without-healthcheck", () -> lab(
                bare("db").withoutHealthcheck("nobody wrote one"), good("web")
                .dependsOn(healthy(id("db"))))); // the mistake
    }

    @Test
    void aPathThatClimbsOutOfTheTree() throws IOException {
        assertOneFinding("illegal-value", () -> lab(good("web").mount(
                TreeDirectory.of("../secrets").at("/secrets")))); // the mistake
    }

    @Test
    void aTraitThatFiveServicesUse() throws IOException {
        Trait files = service -> service
                .mount(Mounts.volume("dta", "/data")); // the mistake
        Finding finding = assertOneFinding("undefined-volume", () -> lab(
                good("a").with(files), good("b").with(files), good("c").with(files), good("d").with(files),
                good("e").with(files)));

        assertThat(finding.origin().orElseThrow().via()).isPresent();
        assertThat(finding.also()).extracting(other -> other.place().path())
                .containsExactly("services.b.volumes[0]", "services.c.volumes[0]", "services.d.volumes[0]", "services.e.volumes[0]");
    }

    @Test
    void twoMistakesOnOneLineAreTwoFindings() {
        Generation generation = new Generator(sentence -> {}).generate(() -> lab(
                good("a").mount(Mounts.volume("one", "/one")).mount(Mounts.volume("two", "/two"))));

        assertThat(generation.findings().all()).extracting(finding -> finding.place().path())
                .containsExactly("services.a.volumes[0]", "services.a.volumes[1]");
    }

    @Test
    void aSuppressionWithoutAReason() throws IOException {
        assertOneFinding("illegal-value", () -> lab(good("web")
                .suppress("privileged", " "))); // the mistake
    }

    @Test
    void anIllegalValueInAClassThatIsLoadedOnTheWay() throws IOException {
        assertOneFinding("illegal-value", () -> lab(good(Constants.NAME)));
    }

    private static final class Constants {
        static final Duration HALF = Duration.of("half an hour"); // the mistake
        static final String NAME = "web" + HALF;
    }

    private static Service.Builder good(String name) {
        return bare(name).healthcheck(Health.exec("true"));
    }

    private static Service.Builder bare(String name) {
        return service(id(name), image("example/" + name + ":1.2.3"))
                .securityOpt("no-new-privileges:true")
                .logging(Logging.builder().driver("local").build())
                .restart(Restart.UNLESS_STOPPED);
    }

    private static Service.Builder complete(Service.Builder service) {
        return service.securityOpt("no-new-privileges:true")
                .logging(Logging.builder().driver("local").build())
                .restart(Restart.UNLESS_STOPPED)
                .healthcheck(Health.exec("true"));
    }

    private static Homelab lab(Service.Builder... services) {
        Service[] built = java.util.Arrays.stream(services).map(Service.Builder::build).toArray(Service[]::new);
        return homelab("lab").network("lab").stacks(stack("one").files(ComposeFile.in("one", "One", built)));
    }

    private static Finding assertOneFinding(String rule, Supplier<Homelab> declaration) throws IOException {
        Generation generation = new Generator(sentence -> {}).generate(declaration);

        assertThat(generation.findings().all()).extracting(Finding::rule).containsExactly(rule);
        assertThat(generation.tree()).isEmpty();
        Origin origin = generation.findings().all().get(0).origin().orElseThrow();
        List<String> source = Files.readAllLines(SOURCE);
        assertThat(origin.file()).isEqualTo("MistakesTest.java");
        assertThat(source.get(origin.line() - 1)).as("line %d", origin.line()).contains("// the mistake");
        return generation.findings().all().get(0);
    }
}
