package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked at before anything starts: all of it at once, each finding under a name that the manual explains. */
class PreflightTest {
    private static final Pattern FINDING = Pattern.compile("\\b(?:finding|warning|fail) ([a-z]+-[a-z-]+) ");
    private static final String START = "./start-services.sh";

    private OperatorTree tree;

    @BeforeEach
    void writeTheTree(@TempDir Path directory) {
        tree = new OperatorTree(directory).completed().engine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void findsEverythingAtOnceAndStartsNothing(String shell) {
        OperatorTree.requireShell(shell);
        tree.write(".env", "REDIS_PASSWORD=x\nCOMPOSE_PROFILES=gpu-amd,logs\n").with("REDIS_PASSWORD", "y");
        tree.engine("""
                info*) exit 1 ;;
                'compose version --short') echo v2.23.3; exit ;;
                *com.docker.compose.service*) echo 'minio||'; exit ;;
                """);
        ComposeTool.Result result = tree.run(shell, START, "--profile gpu-nvidia --with tunnel");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .contains("ERROR engine-silent: The engine does not answer.")
                .contains("ERROR compose-old: Compose 2.23.3 is too old.")
                .contains("ERROR variable-missing: `MONGODB_ROOT_PASSWORD` has no value in `.env`. Password of that user; "
                        + "part of URLs. Run `./init-env.sh`, which makes it.")
                .contains("ERROR variable-missing: `CLOUDFLARE_TUNNEL_TOKEN` has no value", "Write it into `.env`.")
                .contains("WARNING variable-hidden: This shell has another `REDIS_PASSWORD` than `.env`")
                .contains("ERROR profiles-clash: `COMPOSE_PROFILES` says `gpu-amd`, and `--profile` says `gpu-nvidia`")
                .contains("ERROR card-missing:", "ERROR runtime-missing:")
                .contains("ERROR name-taken: A container that is not of this homelab is called `minio`.")
                .endsWith("Nothing was started. Problems: " + count(result.err(), "ERROR ") + ".\n");
        assertThat(tree.read("calls")).doesNotContain(" up ", "network create");
    }

    @Test
    void looksOnlyAtWhatIsToBeStarted() {
        tree.write(".env", "REDIS_PASSWORD=x\n");
        ComposeTool.Result result = tree.run(START, "--stack lambda --profile gpu-nvidia");

        assertThat(result.err()).contains("`MONGODB_ROOT_PASSWORD`").doesNotContain("`POSTGRES_PASSWORD`", "card-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.29.2", "2.3.0", "2.23.9"})
    void tooOldAComposeIsNamed(String version) {
        tree.engine("'compose version --short') echo " + version + "; exit ;;");

        assertThat(tree.run(START, "--stack infrastructure").err()).contains("Compose " + version + " is too old.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.24.0", "2.40.3", "v2.39.1-desktop.1", "5.0.0", "2.100.0", "10.1.0"})
    void newEnoughAComposeIsAccepted(String version) {
        tree.engine("'compose version --short') echo " + version + "; exit ;;");

        assertThat(tree.run(START, "--stack infisical --environment public").err()).doesNotContain("ERROR");
    }

    @Test
    void saysWhereThereIsNoEngineOrNoEnvironment() throws IOException {
        Files.delete(tree.file(".env"));
        tree.engine("'compose version --short') exit 1 ;;");
        ComposeTool.Result result = tree.run(START);

        assertThat(result.err()).contains("ERROR compose-missing:", "ERROR env-missing: There is no `.env`. Run `./init-env.sh`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "::"})
    void namesAPortThatSomebodyElseHas(String address) throws IOException {
        ComposeTool.require("/proc/net/tcp", List.of("test", "-r", "/proc/net/tcp"));
        try (ServerSocket other = new ServerSocket(8020, 1, InetAddress.getByName(address))) {
            assertThat(tree.run(START, "--stack infisical").err())
                    .contains("ERROR port-taken: Port " + other.getLocalPort() + " of this host is taken.");
            assertThat(tree.run(START, "--stack infisical --environment public").err()).doesNotContain("port-taken");
            tree.engine("""
                    'ps --quiet --filter label=com.docker.compose.project=localai-infisical') echo id; exit ;;
                    'inspect --format '*' id') printf '8019\\n8020\\n'; exit ;;
                    """);
            assertThat(tree.run(START, "--stack infisical").err()).doesNotContain("port-taken");
        } catch (BindException taken) {
            assertThat(tree.run(START, "--stack infisical").err()).contains("port-taken");
        }
    }

    @Test
    void saysHowTheHomelabRunsAlready() {
        tree.engine("*com.docker.compose.service*) echo 'ollama|localai-compute|ollama-gpu-amd'; exit ;;");
        assertThat(tree.run(START, "--stack compute").err()).contains("ERROR profile-running: `ollama-gpu-amd` runs");

        tree.engine("*com.docker.compose.service*) echo 'caddy|localai|caddy'; exit ;;");
        assertThat(tree.run(START, "--stack infrastructure").err()).contains("ERROR whole-running: `caddy` belongs to");

        tree.engine("*com.docker.compose.service*) echo 'caddy|localai-infra|caddy'; exit ;;");
        assertThat(tree.run(START, "--stack infrastructure").err()).doesNotContain("running:", "name-taken");
    }

    @Test
    void warnsOfAnEnvironmentThatOthersCanRead() throws IOException {
        assertThat(tree.run(START, "--stack infrastructure").err()).contains("WARNING env-open:");

        assertThat(tree.file(".env").toFile().setReadable(false, false)).isTrue();
        assertThat(tree.file(".env").toFile().setReadable(true, true)).isTrue();
        assertThat(tree.run(START, "--stack infrastructure").err()).doesNotContain("env-open");
    }

    @Test
    void theManualHasAParagraphForEachFinding() throws IOException {
        Set<String> findings = new TreeSet<>();
        try (Stream<Path> scripts = Files.walk(tree.file("."))) {
            for (Path script : scripts.filter(path -> path.toString().endsWith(".sh")).toList()) {
                Matcher finding = FINDING.matcher(Files.readString(script));
                while (finding.find()) {
                    findings.add(finding.group(1));
                }
            }
        }
        Set<String> explained = new TreeSet<>();
        Matcher heading = Pattern.compile("(?m)^#### ([a-z-]+)\n\n\\S").matcher(Files.readString(Path.of("../docs/operating.md")));
        while (heading.find()) {
            explained.add(heading.group(1));
        }

        assertThat(findings).hasSizeGreaterThan(12).isEqualTo(explained);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
