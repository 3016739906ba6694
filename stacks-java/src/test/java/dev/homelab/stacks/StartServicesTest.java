package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code start-services.sh}: what it is called with, and the commands that it prints. */
class StartServicesTest {
    /** Commands that Compose has accepted already; many combinations print the same. */
    private static final Set<List<String>> ACCEPTED = new HashSet<>();

    @TempDir
    static Path directory;

    private static OperatorTree tree;

    @BeforeAll
    static void writeTheTree() {
        tree = new OperatorTree(directory).completed();
    }

    @BeforeEach
    void forgetPrograms() {
        tree.withoutPrograms();
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
    void printsCommandsThatComposeAccepts(String stack, String profile, String environment) {
        ComposeTool.require();
        for (String action : List.of("start", "stop")) {
            ComposeTool.Result result = tree.run("./start-services.sh", "--stack", stack, "--profile=" + profile,
                    "--environment", environment, "--action", action, "--dry-run");
            List<String> commands = result.out().lines().filter(line -> line.startsWith("docker compose ")).toList();

            assertThat(result.status()).as(result.err()).isZero();
            assertThat(commands.isEmpty())
                    .isEqualTo(stack.equals("compute") && profile.equals("none") && action.equals("start"));
            commands.forEach(this::assertAccepted);
        }
    }

    /** What starts is read by Compose; what stops goes by labels and reads no file. */
    private void assertAccepted(String command) {
        if (command.endsWith(" down")) {
            assertThat(command).matches("docker compose -p [a-z-]+ down");
            return;
        }
        List<String> words = new ArrayList<>(List.of(command.replaceAll(" up -d$", "").split(" ")));
        words.addAll(List.of("config", "-q"));
        if (ACCEPTED.add(words)) {
            ComposeTool.Result result = ComposeTool.run(tree.file("."), words);
            assertThat(result.status()).as("%s: %s", command, result.err()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void aDryRunPrintsNothingButCommandsThatWorkWhenPasted(String shell) {
        OperatorTree.requireShell(shell);
        tree.engine();
        String script = tree.file("start-services.sh").toString();
        ComposeTool.Result elsewhere = tree.runIn(directory, shell, script, "--dry-run --pull --with tunnel");

        assertThat(elsewhere.err()).isEmpty();
        assertThat(elsewhere.out().lines())
                .startsWith("cd " + tree.file(""))
                .allMatch(line -> line.matches("cd /.*|docker (compose|network) .*"))
                .anyMatch(line -> line.endsWith(" --profile cpu --profile tunnel pull"));
        ComposeTool.Result pasted = tree.write("pasted.sh", elsewhere.out()).runIn(directory, shell, tree.file("pasted.sh") + "");
        assertThat(pasted.status()).as(pasted.err()).isZero();
        assertThat(tree.read("calls").lines().filter(call -> call.endsWith(" up -d"))).hasSize(6);
    }

    @Test
    void stopsInReverseOrderAndWhatComposeStartedAsAWholeToo() {
        assertThat(tree.run("./start-services.sh --action stop --dry-run").out().lines()).containsExactly(
                "docker compose -p localai down",
                "docker compose -p localai-lambda down",
                "docker compose -p localai-apps down",
                "docker compose -p localai-compute down",
                "docker compose -p localai-data down",
                "docker compose -p localai-infisical down",
                "docker compose -p localai-infra down");
    }

    @Test
    void stopsWithoutAnyVariable() {
        tree.write(".env", "").engine();
        ComposeTool.Result stop = tree.run("./start-services.sh --action stop");
        tree.completed();

        assertThat(stop.status()).as(stop.err()).isZero();
        assertThat(tree.read("calls")).contains("docker compose -p localai-data down\n");
    }

    @Test
    void saysWhereNothingCanBeStopped() {
        tree.engine("info*) exit 1 ;;");
        ComposeTool.Result stop = tree.run("./start-services.sh --action stop");

        assertThat(stop.status()).isEqualTo(1);
        assertThat(stop.err()).contains("ERROR engine-silent:").endsWith("Nothing was stopped. Problems: 1.\n");
    }

    @Test
    void goesOnWithOtherStacksWhereOneFailsAndSaysSo() {
        tree.program("nvidia-smi", "echo GPU 0")
                .engine("*localai-compute*' up -d') exit 1 ;; 'info --format'*) echo nvidia; exit ;;");
        ComposeTool.Result result = tree.run("./start-services.sh --profile nvidia --environment public");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("If it is about the card").endsWith("Failed: compute\n");
        assertThat(tree.read("calls")).contains("-p localai-apps", "-p localai-lambda");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--profile tpu", "--stack none", "--action restart", "--environment staging", "--timeout soon", "--with tunnels",
        "--profile cpu --profile gpu-amd", "--frobnicate", "--stack"
    })
    void refusesWhatItDoesNotKnow(String options) {
        ComposeTool.Result result = tree.run("./start-services.sh", options);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("start-services.sh: ").endsWith("tells how it is called.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"init-env.sh", "start-services.sh", "backup.sh", "restore.sh"})
    void everyScriptIsCleanForShellcheckAndExplainsItself(String script) {
        ComposeTool.require("shellcheck", List.of("shellcheck", "--version"));
        ComposeTool.Result result = tree.run("shellcheck -x", script);

        assertThat(result.status()).as(result.out()).isZero();
        assertThat(tree.run("./" + script, "--help").out()).startsWith("Usage: ./" + script).contains("Exit status: 0 ");
    }
}
