package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets that Infisical keeps reach the stacks that start after it, and never get in the way. */
class InfisicalTest {
    private static final String SIGNED_IN = """
            [ "$1" = export ] || exit 1
            cat <<'SECRETS'
            N8N_DB_PASSWORD='from Infisical'
            CLICKHOUSE_PASSWORD=''
            NEXTAUTH_SECRET=
            REDIS_PASSWORD='never'
            INFISICAL_ENCRYPTION_KEY='never'
            CLOUDFLARE_TUNNEL_TOKEN="never"
            LONG='one
            two'
            SECRETS
            """;

    private OperatorTree tree;

    @BeforeEach
    void writeTheTree(@TempDir Path directory) {
        tree = new OperatorTree(directory).completed().engine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void passesThemAfterTheEnvironment(String shell) throws IOException {
        OperatorTree.requireShell(shell);
        tree.program("infisical", SIGNED_IN);
        ComposeTool.Result start = tree.run(shell, "./start-services.sh --environment public");

        assertThat(start.status()).as(start.err()).isZero();
        assertThat(start.err()).contains("2 secrets come from Infisical.");
        assertThat(tree.read(".env.infisical")).isEqualTo("N8N_DB_PASSWORD='from Infisical'\nLONG='one\ntwo'\n");
        assertThat(Files.getPosixFilePermissions(tree.file(".env.infisical")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(call("localai-apps")).contains(" --env-file .env --env-file .env.infisical ");
        assertThat(call("localai-infra") + call("localai-infisical")).doesNotContain(".env.infisical");
    }

    @Test
    void asksAgainForEachStartAlsoOfASingleStack() {
        tree.write(".env.infisical", "OLD=1\n").program("infisical", SIGNED_IN);
        tree.run("./start-services.sh --stack apps --environment public");

        assertThat(tree.read(".env.infisical")).startsWith("N8N_DB_PASSWORD");
    }

    @Test
    void signsInAsAMachineWithoutShowingItsSecret() {
        tree.write(".env", tree.read(".env") + "INFISICAL_MACHINE_CLIENT_ID=id\nINFISICAL_MACHINE_CLIENT_SECRET=hidden\n"
                + "INFISICAL_PROJECT_ID=p-1\n");
        tree.program("infisical", """
                case $* in
                    *hidden*) exit 1 ;;
                    login*) [ "$INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET" = hidden ] && echo token ;;
                    'export --format=dotenv --projectId=p-1') [ "$INFISICAL_TOKEN" = token ] && echo "MADE_BY='machine'" ;;
                esac
                """);
        tree.run("./start-services.sh --stack apps --environment public");

        assertThat(tree.read(".env.infisical")).isEqualTo("MADE_BY='machine'\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo 'error: not signed in' >&2; exit 1", "exit 0", "read answer && echo A=1"})
    void goesOnWithTheEnvironmentAloneWhereThereAreNone(String command) {
        tree.write(".env.infisical", "OLD=1\n").program("infisical", command + "\n");
        ComposeTool.Result start = tree.run("./start-services.sh --stack apps --environment public");

        assertThat(start.status()).isZero();
        assertThat(start.err()).contains("Infisical gave no secrets, so they come from `.env` alone.");
        assertThat(tree.file(".env.infisical")).doesNotExist();
        assertThat(call("localai-apps")).doesNotContain(".env.infisical");
        assertThat(tree.file(".").toFile().list()).doesNotContain(".env.infisical.new", ".env.infisical.kept");
    }

    @Test
    void saysWhereTheCommandIsNotInstalled() {
        assertThat(tree.run("./start-services.sh --stack apps --environment public").err())
                .contains("Infisical's command is not installed: secrets come from `.env` alone.");
    }

    private String call(String project) {
        return tree.read("calls").lines().filter(line -> line.contains("-p " + project) && line.endsWith("up -d"))
                .findFirst().orElseThrow();
    }
}
