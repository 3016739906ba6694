package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code backup.sh} and {@code restore.sh}, with an engine whose volumes are directories. */
class BackupTest {
    /** Keeps a volume as a directory, and runs what is run in a container on it. */
    private static final String VOLUMES = """
            volumes=$(dirname "$0")/../volumes
            case $* in
                'volume inspect '*) [ -d "$volumes/$3" ] || exit 1 ;;
                'volume create '*) for last; do :; done; mkdir "$volumes/$last" ;;
                'run '*)
                    while [ "$1" != --volume ]; do shift; done
                    volume=${2%%:*}
                    for line; do :; done
                    exec sh -c "$(echo "$line" | sed "s,/data,$volumes/$volume,g")"
                    ;;
                'ps --filter volume=localai_supabase_db '*) [ -e "$volumes/../stopped" ] || echo supabase-db ;;
                'ps --filter volume=localai_n8n_storage '*) [ -e "$volumes/../stopped" ] || printf 'n8n\\nother\\n' ;;
                'ps '*project=localai-data*service=db*) echo supabase-db ;;
                'exec supabase-db sh -c pg_dumpall'*) echo 'CREATE ROLE n8n;' ;;
                'exec --interactive supabase-db sh -c psql'*) cat >"$volumes/../taken" ;;
            esac
            """;

    private Path directory;
    private OperatorTree tree;

    @BeforeEach
    void writeTheTree(@TempDir Path temporary) throws IOException {
        OperatorTree.requireShell("sh");
        directory = temporary;
        tree = new OperatorTree(directory).completed().engine();
        tree.program("docker", Files.readString(directory.resolve("bin/docker")).replace("#!/bin/sh\n", "") + VOLUMES);
        for (String volume : List.of("localai_n8n_storage", "localai_supabase_db", "localai_ollama", "someone_elses")) {
            Path data = Files.createDirectories(directory.resolve("volumes").resolve(volume));
            Files.writeString(data.resolve("of " + volume), "first\n");
            Files.createSymbolicLink(data.resolve("link"), Path.of("of " + volume));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "busybox sh"})
    void bringsBackWhatWasThere(String shell) throws IOException {
        OperatorTree.requireShell(shell);
        Path backup = backUp(shell);
        Path volume = directory.resolve("volumes/localai_n8n_storage");
        Files.writeString(volume.resolve("of localai_n8n_storage"), "second\n");
        Files.writeString(volume.resolve("later"), "\n");
        stopped();
        ComposeTool.Result refused = tree.run(shell, "./restore.sh", backup.toString());
        ComposeTool.Result restored = tree.run(shell, "./restore.sh --force --stack apps", backup.toString());

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("ERROR volume-not-empty: `localai_n8n_storage` holds data.")
                .contains("`localai_supabase_db` holds data.").endsWith("Nothing was touched. Problems: 2.\n");
        assertThat(restored.status()).as(restored.err()).isZero();
        assertThat(volume.resolve("link")).isSymbolicLink().hasContent("first\n");
        assertThat(volume.resolve("later")).doesNotExist();
    }

    @Test
    void stopsWhatUsesTheVolumesAndStartsItAgain() throws IOException {
        backUp("sh");

        assertThat(tree.read("calls").lines().filter(call -> call.matches("docker (stop|start|exec|run) .*"))
                .map(call -> call.replaceAll("^docker (\\w+) .*--volume (\\w+):.*", "$1 $2")))
                .containsExactly(
                        "docker exec supabase-db sh -c pg_dumpall -h 127.0.0.1 -U supabase_admin",
                        "docker stop --time 60 n8n supabase-db other",
                        "run localai_supabase_db",
                        "run localai_n8n_storage",
                        "docker start other supabase-db n8n");
    }

    @Test
    void holdsWhatIsNeededAndNobodyElseReadsIt() throws IOException {
        Path backup = backUp("sh");

        try (Stream<Path> files = Files.walk(backup)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> backup.relativize(file).toString())).containsExactlyInAnyOrder(
                    "SHA256SUMS", "contents", "env", "dumps/db-all.sql.gz",
                    "volumes/localai_n8n_storage.tar.gz", "volumes/localai_supabase_db.tar.gz");
        }
        assertThat(ComposeTool.run(backup, List.of("sha256sum", "-c", "SHA256SUMS")).status()).isZero();
        assertThat(ComposeTool.run(backup, List.of("find", ".", "-perm", "/077")).out()).isEmpty();
        assertThat(backup.resolve("env")).hasSameTextualContentAs(tree.file(".env"));
    }

    @Test
    void touchesNothingWhereTheBackupIsNotWhatItWas() throws IOException {
        Path backup = backUp("sh");
        Files.writeString(backup.resolve("volumes/localai_n8n_storage.tar.gz"), "x");
        Files.delete(backup.resolve("volumes/localai_supabase_db.tar.gz"));
        ComposeTool.Result restore = tree.run("./restore.sh --force", backup.toString());

        assertThat(restore.status()).isEqualTo(1);
        assertThat(restore.err())
                .contains("ERROR checksum-wrong: `" + backup + "/volumes/localai_n8n_storage.tar.gz` is not what it was")
                .contains("ERROR checksum-wrong: `" + backup + "/volumes/localai_supabase_db.tar.gz`")
                .contains("ERROR volume-in-use: `localai_n8n_storage` is used by what runs: n8n other.");
        assertThat(directory.resolve("volumes/localai_n8n_storage/of localai_n8n_storage")).hasContent("first\n");
    }

    @Test
    void makesVolumesThatAreGoneAsComposeWould() throws IOException {
        Path backup = backUp("sh");
        ComposeTool.run(directory, List.of("rm", "-r", "volumes/localai_n8n_storage", "out/.env"));
        ComposeTool.Result restored = tree.run("./restore.sh --volume n8n_storage", backup.toString());

        assertThat(restored.status()).as(restored.err()).isZero();
        assertThat(tree.read("calls")).contains("docker volume create --label com.docker.compose.project=localai-apps "
                + "--label com.docker.compose.volume=n8n_storage localai_n8n_storage\n");
        assertThat(directory.resolve("volumes/localai_n8n_storage/link")).hasContent("first\n");
        assertThat(restored.err()).contains(".env, which was missing");
    }

    @Test
    void readsADumpIntoTheDatabaseThatRuns() throws IOException {
        Path backup = backUp("sh");

        assertThat(tree.run("./restore.sh --dump db", backup.toString()).err()).contains("ERROR force-needed:");
        assertThat(tree.run("./restore.sh --dump db --force", backup.toString()).status()).isZero();
        assertThat(directory.resolve("taken")).hasContent("CREATE ROLE n8n;\n");
        assertThat(tree.run("./restore.sh --dump infisical-db --force", backup.toString()).err())
                .contains("ERROR not-in-backup:", "ERROR not-running:");
    }

    @Test
    void saysWhoseKeysDiffer() throws IOException {
        Path backup = backUp("sh");
        stopped();
        tree.write(".env", tree.read(".env").replaceAll("(?m)^N8N_ENCRYPTION_KEY=.*", "N8N_ENCRYPTION_KEY=other"));

        ComposeTool.Result look = tree.run("./restore.sh --dry-run --force", backup.toString());

        assertThat(look.out()).isEqualTo("Would put back: localai_supabase_db localai_n8n_storage\n");
        assertThat(look.err()).contains("WARNING keys-differ: `.env` has other values than the backup's: N8N_ENCRYPTION_KEY.");
    }

    @Test
    void aFailureLeavesNothingHalfMadeAndEverythingRunning() throws IOException {
        tree.program("tar", "exit 1");
        ComposeTool.Result backup = tree.run("./backup.sh");

        assertThat(backup.status()).isEqualTo(1);
        assertThat(backup.err()).contains("ERROR copy-failed: The volume `localai_supabase_db` could not be copied.");
        assertThat(directory.resolve("out/backups")).isEmptyDirectory();
        assertThat(tree.read("calls")).contains("docker start other supabase-db n8n\n");
    }

    @Test
    void aDryRunSaysWhatWouldBeDone() {
        ComposeTool.Result result = tree.run("./backup.sh --dry-run --everything");

        assertThat(result.out()).isEqualTo("""
                Volumes: localai_supabase_db localai_ollama localai_n8n_storage
                Dumps: infisical-db db
                Would stop meanwhile: other supabase-db n8n
                """);
        assertThat(tree.file("backups")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "backup.sh --stack none", "backup.sh --volume no_such", "backup.sh --frobnicate", "backup.sh --to", "restore.sh",
        "restore.sh a b", "restore.sh --dump redis a", "restore.sh --stack none a"
    })
    void refusesWhatItDoesNotKnow(String call) {
        assertThat(tree.run("./" + call).status()).isEqualTo(2);
    }

    @Test
    void theToolsOfDumpsAreInTheirImages() {
        List<Service> databases = HomelabStacks.declare().services().stream().filter(each -> each.dump().isPresent()).toList();

        assertThat(databases).hasSize(2).allSatisfy(service -> assertThat(
                        service.attributes().image().orElseThrow().facts().programs().orElseThrow())
                .contains("sh", firstWord(service.dump().orElseThrow().write()), firstWord(service.dump().orElseThrow().read())));
    }

    private static String firstWord(String line) {
        return line.split(" ")[0];
    }

    private Path backUp(String shell) throws IOException {
        ComposeTool.Result backup = tree.run(shell, "./backup.sh");
        assertThat(backup.status()).as(backup.err()).isZero();
        try (Stream<Path> made = Files.list(tree.file("backups"))) {
            return made.toList().get(0);
        }
    }

    private void stopped() throws IOException {
        Files.writeString(directory.resolve("stopped"), "");
    }
}
