package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init-env.sh} makes, checks and renews secrets, under every shell that a host may have. */
class InitEnvTest {
    private static final String VECTOR_SECRET = "homelab-test-vector-secret-not-for-use-0001";
    private static final String VECTOR_ANON_KEY = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
            + ".eyJyb2xlIjoiYW5vbiIsImlzcyI6InN1cGFiYXNlIiwiaWF0IjoxNzAwMDAwMDAwLCJleHAiOjE4NTc2ODAwMDB9"
            + ".h1UyxJ0GqS0_j8wcDTI-e6wi5lwc1atA-zQv_tA20cg";

    private OperatorTree tree;

    @BeforeEach
    void writeTheTree(@TempDir Path directory) {
        OperatorTree.requireShell("sh");
        tree = new OperatorTree(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void makesEverySecretInTheFormThatIsAskedFor(String shell) throws IOException {
        OperatorTree.requireShell(shell);
        assertThat(tree.run(shell, "./init-env.sh").status()).isZero();

        assertThat(tree.run(shell, "./init-env.sh --check").out()).contains("`.env` is in order.");
        assertThat(Files.getPosixFilePermissions(tree.file(".env")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(tree.variables()).hasSizeGreaterThan(35).doesNotContainValue("").containsEntry("DOMAIN_NAME", "localhost");
        assertThat(tree.variables().get("REALTIME_DB_ENC_KEY")).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void neverChangesAValueThatIsThere(String shell) {
        OperatorTree.requireShell(shell);
        tree.write(".env", "# mine\nMINE=1\nPOSTGRES_PASSWORD=\"kept\"\nREDIS_PASSWORD=\n");
        tree.run(shell, "./init-env.sh");
        String once = tree.read(".env");
        ComposeTool.Result again = tree.run(shell, "./init-env.sh");

        assertThat(once).startsWith("# mine\nMINE=1\nPOSTGRES_PASSWORD=\"kept\"\nREDIS_PASSWORD='");
        assertThat(tree.read(".env")).isEqualTo(once);
        assertThat(again.out()).contains("Nothing is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void signsTokensAsTheirConsumersExpect(String shell) {
        OperatorTree.requireShell(shell);
        tree.write(".env", "JWT_SECRET=" + VECTOR_SECRET + "\n").with("SOURCE_DATE_EPOCH", "1700000000");
        tree.run(shell, "./init-env.sh");

        assertThat(tree.variables()).containsEntry("ANON_KEY", VECTOR_ANON_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void renewsWhatIsMadeFromASecretTogetherWithIt(String shell) {
        OperatorTree.requireShell(shell);
        tree.run(shell, "./init-env.sh");
        Map<String, String> before = tree.variables();
        ComposeTool.Result result = tree.run(shell, "./init-env.sh --rotate JWT_SECRET");
        Map<String, String> after = tree.variables();

        assertThat(result.out()).contains("Renewed: JWT_SECRET ANON_KEY SERVICE_ROLE_KEY\n").contains(" kong ");
        assertThat(after.keySet()).filteredOn(name -> !after.get(name).equals(before.get(name)))
                .containsExactlyInAnyOrder("JWT_SECRET", "ANON_KEY", "SERVICE_ROLE_KEY");
        assertThat(tree.run(shell, "./init-env.sh --check").status()).isZero();
    }

    @Test
    void saysWhatHasToBeDoneWhereDataHoldTheSecretToo() {
        tree.run("./init-env.sh");
        ComposeTool.Result result = tree.run("./init-env.sh --rotate MONGODB_ROOT_PASSWORD");

        assertThat(result.status()).isZero();
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains("Renewed: MONGODB_ROOT_PASSWORD Do this first: In `docker exec -it mongodb mongosh")
                .contains("These services get the new value with the next `./start-services.sh`: lambda-server mongodb");
    }

    @Test
    void doesNotLoseDataUnlessItIsForcedTo() {
        tree.run("./init-env.sh");
        String before = tree.read(".env");
        ComposeTool.Result refused = tree.run("./init-env.sh --rotate N8N_ENCRYPTION_KEY");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("`N8N_ENCRYPTION_KEY` was not renewed. The credentials in n8n are encrypted with it")
                .endsWith("Add `--force` to renew it all the same.\n");
        assertThat(tree.read(".env")).isEqualTo(before);
        assertThat(tree.run("./init-env.sh --rotate N8N_ENCRYPTION_KEY --force").out()).contains("Lost: The credentials in n8n");
        assertThat(tree.read(".env")).isNotEqualTo(before);
    }

    @Test
    void saysWhichValuesHaveTheWrongForm() {
        tree.run("./init-env.sh");
        tree.write(".env", tree.read(".env")
                .replaceAll("(?m)^VAULT_ENC_KEY=.*", "VAULT_ENC_KEY=short")
                .replaceAll("(?m)^MONGODB_ROOT_PASSWORD=.*", "")
                .replaceAll("(?m)^JWT_SECRET=.*", "JWT_SECRET='" + "x".repeat(40) + "'"));
        ComposeTool.Result result = tree.run("./init-env.sh --check");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .contains("`VAULT_ENC_KEY` has to be 32 hexadecimal digits.")
                .contains("`MONGODB_ROOT_PASSWORD` is missing.")
                .contains("`ANON_KEY` is not signed with `JWT_SECRET`.");
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(tree.run("./init-env.sh --dry-run").out()).contains(" POSTGRES_PASSWORD ").contains("Dry run");
        assertThat(tree.file(".env")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rotate", "--rotate NO_SUCH", "--unknown", "--rotate DOMAIN_NAME"})
    void aWrongCallEndsWithStatus2(String options) {
        assertThat(tree.run("./init-env.sh", options).status()).isEqualTo(2);
    }
}
