package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.cli.Console;
import dev.homelab.generator.cli.StacksCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The command as an author meets it. */
class StacksCommandTest {
    private record Answer(int status, String out, String err) {}

    @TempDir
    Path tree;

    private static Answer stacks(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        int status = StacksCommand.run(HomelabStacks::declare, console, arguments);
        return new Answer(status, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "frobnicate", "check --format yaml", "diff --base no-such-thing", "diff --format xml", "generate --ot", "explain", "explain no-such-thing"})
    void aWrongCallEndsWithStatus2AndSaysWhatIsRight(String line) {
        Answer answer = stacks(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).isNotBlank().doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "generate --help", "check --help", "diff --help", "rules --help", "explain --help", "list --help"})
    void helpIsNoError(String line) {
        Answer answer = stacks(line.split(" "));

        assertThat(answer.status()).isZero();
        assertThat(answer.out()).startsWith("Usage: stacks");
    }

    @Test
    void rulesAreListedOneALine() {
        assertThat(stacks("rules").out().lines()).hasSizeGreaterThan(35)
                .anyMatch(line -> line.matches("two-tags +warning +Services that run one image run one version of it\\."));
    }

    @Test
    void aRuleIsExplained() {
        assertThat(stacks("explain", "two-tags").out()).startsWith("two-tags (warning)").contains("Why: ").contains("Fix: ");
    }

    @Test
    void aServiceIsExplained() {
        assertThat(stacks("explain", "redis").out())
                .contains("declared    InfrastructureStack.java:")
                .contains("file        00-infrastructure/docker-compose.yml")
                .contains("needed by   searxng: waits until healthy; calls port 6379");
    }

    @Test
    void aLineOfTheTreeAndALineOfJavaLeadToOneAnother() {
        Tree.writeTo(tree);
        String java = stacks("explain", "services.n8n.environment.DB_POSTGRESDB_HOST").out()
                .replaceAll("(?s).*declared +(N8n.java:\\d+)\n.*", "$1");
        String there = stacks("explain", "--out", tree.toString(), java).out()
                .replaceAll("(?s).* n8n · environment.DB_POSTGRESDB_HOST +(\\S+)\n.*", "$1");
        String back = stacks("explain", "--out", tree.toString(), tree.resolve(there).toString()).out();

        assertThat(back)
                .startsWith("apps · services.n8n.environment.DB_POSTGRESDB_HOST\n  value       supabase-db\n")
                .contains("declared    " + java + "\n  through     a trait that is used at N8n.java:")
                .contains("refers to   port 5432 of db (PostgreSQL), declared at Supabase.java:")
                .contains("unserved-endpoint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph", "graph --stacks", "graph data"})
    void graphvizDrawsTheGraphs(String line) throws IOException {
        ComposeTool.require("dot", List.of("dot", "-V"));
        Path graph = Files.writeString(tree.resolve("graph.dot"), stacks((line + " --format dot").split(" ")).out());
        ComposeTool.Result drawn = ComposeTool.run(tree, List.of("dot", "-Tsvg", graph.toString()));

        assertThat(drawn.status()).as(drawn.err()).isZero();
        assertThat(drawn.err()).isEmpty();
        assertThat(drawn.out()).contains("<svg").containsPattern("<title>(s|stack)&#45;(db|data)</title>");
    }

    @Test
    void theGraphForProgramsHoldsEveryServiceAndLink() {
        assertThat(JsonMapper.shared().readTree(stacks("graph", "--format", "json").out()).path("services")).hasSize(50);
    }

    @Test
    void aServiceIsShownAsItIsWrittenInItsFile() throws IOException {
        Tree.writeTo(tree);
        String yaml = stacks("show", "redis").out().split("\n\n")[0];

        assertThat(Files.readString(tree.resolve("00-infrastructure/docker-compose.yml"))).contains(yaml.indent(2));
    }

    @Test
    void aMisspeltSubjectIsGuessed() {
        assertThat(stacks("explain", "two-tag").err()).contains("Did you mean `two-tags`?");
    }

    @Test
    void everyServiceIsListedWithItsLine() {
        assertThat(stacks("list").out().lines()).hasSize(50).allMatch(line -> line.matches(".*[A-Za-z0-9]+\\.java:\\d+"));
    }

    @Test
    void whatDiffersBetweenTwoTreesIsToldInWords() throws IOException {
        Path before = tree.resolve("before");
        Path after = tree.resolve("after");
        Tree.writeTo(before);
        Tree.writeTo(after);
        Path apps = after.resolve("03-apps/docker-compose.yml");
        Files.writeString(apps, Files.readString(apps).replace("container_name: flowise", "container_name: flow"));
        Answer same = stacks("diff", "--base", before.toString(), "--head", before.toString());
        Answer other = stacks("diff", "--base", before.toString(), "--head", after.toString());

        assertThat(same.status()).isZero();
        assertThat(same.out()).isEqualTo("Nothing changes for Compose.\n");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out())
                .startsWith("`flowise` is recreated.")
                .contains("The container's name changes from `flowise` to `flow`.");
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndWritesNothing() throws IOException {
        Answer answer = stacks("generate", "--dry-run", "--out", tree.toString());

        assertThat(answer.err()).contains("add    compose.yaml").contains("Dry run: would be");
        assertThat(tree).isEmptyDirectory();
    }

    @Test
    void aSecondRunWritesNothing() {
        stacks("generate", "--out", tree.toString());

        assertThat(stacks("generate", "--out", tree.toString()).err()).contains("0 files written, 0 deleted");
    }

    @Test
    void aFileEditedByHandIsToldFromOneThatIsMissing() throws IOException {
        stacks("generate", "--out", tree.toString());
        Files.writeString(tree.resolve("compose.yaml"), "edited: true\n");
        Files.delete(tree.resolve("config/networks.yml"));
        Answer answer = stacks("check", "--strict", "--out", tree.toString());

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("-edited: true").contains("+++ b/config/networks.yml");
        assertThat(answer.err())
                .contains("Edited by hand:\n  compose.yaml\n", "Deleted by hand:\n  config/networks.yml\n")
                .contains("Carry what was edited by hand over to the declarations first; it is written over.\n")
                .endsWith("Mend it: `./stacks generate --out " + tree + "`\n");
    }

    @Test
    void aFileThatNobodyGeneratedIsToldWithTheCommandThatMendsIt() throws IOException {
        stacks("generate", "--out", tree.toString());
        Files.writeString(tree.resolve("03-apps/docker-compose.override.yml"), "services: {}\n");
        Answer answer = stacks("check", "--format", "sarif", "--out", tree.toString());

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err())
                .contains("Added by hand, and the stacks do not yield it:\n  03-apps/docker-compose.override.yml\n")
                .endsWith("Mend it: `rm -r -- " + tree + "/03-apps/docker-compose.override.yml`\n");
        assertThat(answer.out()).contains("edited-file", "03-apps/docker-compose.override.yml");
    }

    @Test
    void noCommandShowsWhatSomebodyWroteIntoTheTreeAsASecret() throws IOException {
        stacks("generate", "--out", tree.toString());
        Path compose = tree.resolve("03-apps/docker-compose.yml");
        Files.writeString(compose, Files.readString(compose).replaceAll("\\$\\{N8N_ENCRYPTION_KEY:[^}]*}", "Kf93kDkf02LdPqZx")
                .replace("GENERIC_TIMEZONE: ${TZ:-Etc/UTC}", "ADMIN_PASSWORD: hunter2"));
        StringBuilder said = new StringBuilder();
        for (String line : List.of("check", "check --format json", "check --format sarif", "check --format github",
                "generate --dry-run", "generate")) {
            Answer answer = stacks((line + " --out " + tree).split(" "));
            said.append(answer.out()).append(answer.err());
        }

        assertThat(said.toString()).contains("03-apps/docker-compose.yml").doesNotContain("Kf93kDkf02LdPqZx", "hunter2");
    }

    @Test
    void theHomelabIsCleanToTheLastWarning() {
        Tree.writeTo(tree);
        Answer answer = stacks("check", "--strict", "--format", "json", "--out", tree.toString());

        assertThat(answer.status()).isZero();
        assertThat(answer.out()).isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void theTreeIsTheSameInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Tree.writeTo(tree);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(stacks("check", "--out", tree.toString()).status()).isZero();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
