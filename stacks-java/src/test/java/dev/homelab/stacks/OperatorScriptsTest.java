package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator's scripts do what they say, under every shell that a host may have. */
class OperatorScriptsTest {
    private static final String VECTOR_SECRET = "homelab-test-vector-secret-not-for-use-0001";
    private static final String VECTOR_ANON_KEY = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
            + ".eyJyb2xlIjoiYW5vbiIsImlzcyI6InN1cGFiYXNlIiwiaWF0IjoxNzAwMDAwMDAwLCJleHAiOjE4NTc2ODAwMDB9"
            + ".h1UyxJ0GqS0_j8wcDTI-e6wi5lwc1atA-zQv_tA20cg";

    /** Commands that Compose has accepted already; many combinations print the same. */
    private static final Set<List<String>> ACCEPTED = new HashSet<>();

    @TempDir
    Path tree;

    @BeforeEach
    void writeTheTree() {
        Tree.writeTo(tree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void makesEverySecretInTheFormThatIsAskedFor(String shell) throws IOException {
        require(shell);
        assertThat(run(shell, "./init-env.sh").status()).isZero();

        assertThat(run(shell, "./init-env.sh", "--check").out()).contains(".env is in order.");
        assertThat(Files.getPosixFilePermissions(tree.resolve(".env")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(variables()).hasSizeGreaterThan(35).doesNotContainValue("").containsEntry("DOMAIN_NAME", "localhost");
        assertThat(variables().get("REALTIME_DB_ENC_KEY")).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void neverChangesAValueThatIsThere(String shell) throws IOException {
        require(shell);
        Files.writeString(tree.resolve(".env"), "# mine\nMINE=1\nPOSTGRES_PASSWORD=\"kept\"\nREDIS_PASSWORD=\n");
        run(shell, "./init-env.sh");
        String once = Files.readString(tree.resolve(".env"));
        ComposeTool.Result again = run(shell, "./init-env.sh");

        assertThat(once).startsWith("# mine\nMINE=1\nPOSTGRES_PASSWORD=\"kept\"\nREDIS_PASSWORD='");
        assertThat(tree.resolve(".env")).hasContent(once);
        assertThat(again.out()).contains("Nothing is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void signsTokensAsTheirConsumersExpect(String shell) throws IOException {
        require(shell);
        Files.writeString(tree.resolve(".env"), "JWT_SECRET=" + VECTOR_SECRET + "\n");
        run("env", "SOURCE_DATE_EPOCH=1700000000", shell, "./init-env.sh");

        assertThat(variables()).containsEntry("ANON_KEY", VECTOR_ANON_KEY);
    }

    @Test
    void renewsWhatIsMadeFromASecretTogetherWithIt() throws IOException {
        require("openssl version");
        run("./init-env.sh");
        Map<String, String> before = variables();
        ComposeTool.Result result = run("./init-env.sh", "--rotate", "JWT_SECRET");
        Map<String, String> after = variables();

        assertThat(result.out()).contains("Renewed: JWT_SECRET ANON_KEY SERVICE_ROLE_KEY").contains("  kong");
        assertThat(after.keySet()).filteredOn(name -> !after.get(name).equals(before.get(name)))
                .containsExactlyInAnyOrder("JWT_SECRET", "ANON_KEY", "SERVICE_ROLE_KEY");
        assertThat(run("./init-env.sh", "--check").status()).isZero();
    }

    @Test
    void saysWhichValuesHaveTheWrongForm() throws IOException {
        require("openssl version");
        run("./init-env.sh");
        Path file = tree.resolve(".env");
        Files.writeString(file, Files.readString(file)
                .replaceAll("(?m)^VAULT_ENC_KEY=.*", "VAULT_ENC_KEY=short")
                .replaceAll("(?m)^MONGODB_ROOT_PASSWORD=.*", "")
                .replaceAll("(?m)^JWT_SECRET=.*", "JWT_SECRET='" + "x".repeat(40) + "'"));
        ComposeTool.Result result = run("./init-env.sh", "--check");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .contains("VAULT_ENC_KEY: expected 32 hexadecimal digits.")
                .contains("MONGODB_ROOT_PASSWORD: is missing.")
                .contains("ANON_KEY: is not signed with JWT_SECRET.");
    }

    @Test
    void aDryRunWritesNothing() {
        require("openssl version");
        assertThat(run("./init-env.sh", "--dry-run").out()).contains("  POSTGRES_PASSWORD").contains("Dry run");
        assertThat(tree.resolve(".env")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rotate", "--rotate NO_SUCH", "--unknown", "--rotate DOMAIN_NAME"})
    void aWrongCallEndsWithStatus2(String options) {
        require("openssl version");
        List<String> command = new ArrayList<>(List.of("./init-env.sh"));
        command.addAll(Arrays.asList(options.split(" ")));

        assertThat(run(command.toArray(String[]::new)).status()).isEqualTo(2);
    }

    static Stream<Arguments> starts() {
        List<Arguments> starts = new ArrayList<>();
        for (String stack : List.of("all", "infrastructure", "infisical", "data", "compute", "apps", "lambda")) {
            for (String profile : List.of("cpu", "gpu-nvidia", "gpu-amd", "none", "nvidia")) {
                for (String environment : List.of("private", "public")) {
                    starts.add(Arguments.of(stack, profile, environment));
                }
            }
        }
        return starts.stream();
    }

    @ParameterizedTest
    @MethodSource("starts")
    void printsCommandsThatComposeAccepts(String stack, String profile, String environment) throws IOException {
        ComposeTool.require();
        Files.writeString(tree.resolve(".env"), EnvironmentSample.of(Files.readString(tree.resolve(".env.example"))));
        for (String action : List.of("start", "stop")) {
            ComposeTool.Result result = run("./start-services.sh", "--stack", stack, "--profile=" + profile,
                    "--environment", environment, "--action", action, "--dry-run");
            List<String> commands = result.out().lines().filter(line -> line.startsWith("docker compose ")).toList();

            assertThat(result.status()).as(result.err()).isZero();
            assertThat(commands.isEmpty())
                    .isEqualTo(stack.equals("compute") && profile.equals("none") && action.equals("start"));
            commands.forEach(this::assertAccepted);
        }
    }

    private void assertAccepted(String command) {
        List<String> words = new ArrayList<>(List.of(command.replaceAll(" (up -d|down)$", "").split(" ")));
        words.addAll(List.of("config", "-q"));
        if (ACCEPTED.add(words)) {
            ComposeTool.Result result = ComposeTool.run(tree, words);
            assertThat(result.status()).as("%s: %s", command, result.err()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--profile tpu", "--stack none", "--action restart", "--environment staging", "--timeout soon", "--with tunnels",
        "--profile cpu --profile gpu-amd", "--frobnicate", "--stack"
    })
    void refusesWhatItDoesNotKnow(String options) {
        List<String> command = new ArrayList<>(List.of("./start-services.sh"));
        command.addAll(Arrays.asList(options.split(" ")));

        assertThat(run(command.toArray(String[]::new)).status()).isEqualTo(2);
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() throws IOException {
        ComposeTool.require();
        Files.writeString(tree.resolve(".env"), "REDIS_PASSWORD=x\n");
        ComposeTool.Result result = run("./start-services.sh", "--stack", "lambda");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .contains("MONGODB_ROOT_PASSWORD has no value in .env. Password of that user; part of URLs.")
                .doesNotContain("POSTGRES_PASSWORD has")
                .contains("Nothing was started");
    }

    @ParameterizedTest
    @ValueSource(strings = {"init-env.sh", "start-services.sh"})
    void isCleanForShellcheck(String script) {
        require("shellcheck --version");
        ComposeTool.Result result = run("shellcheck", script);

        assertThat(result.status()).as(result.out()).isZero();
    }

    private static void require(String tool) {
        List<String> question = new ArrayList<>(List.of(tool.split(" ")));
        if (!tool.contains("version")) {
            question.addAll(List.of("-c", "openssl version"));
        }
        ComposeTool.require(tool, question);
    }

    private ComposeTool.Result run(String... words) {
        List<String> command = new ArrayList<>();
        Stream.of(words).forEach(word -> command.addAll(Arrays.asList(word.split(" "))));
        return ComposeTool.run(tree, command);
    }

    private Map<String, String> variables() throws IOException {
        Map<String, String> variables = new TreeMap<>();
        for (String line : Files.readAllLines(tree.resolve(".env"))) {
            if (line.matches("[A-Z].*=.*")) {
                String[] parts = line.split("=", 2);
                variables.put(parts[0], parts[1].replaceAll("^'(.*)'$", "$1"));
            }
        }
        return variables;
    }
}
