package dev.homelab.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.Homelab;
import dev.homelab.generator.map.SampleHomelab;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to somebody who mistyped. */
class WrongCallTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Supplier<Homelab> declaration, String... arguments) {
        return StacksCommand.run(declaration, new Console(new PrintWriter(out), new PrintWriter(err), false), arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chek | `stacks` does not know `chek`. Did you mean `check`?",
        "generate --dry-rum | `stacks generate` does not know `--dry-rum`. Did you mean `--dry-run`?",
        "generate now | `stacks generate` does not know `now`.",
        "explain | Missing required parameter: `PLACE`.",
        "check --format yaml | Invalid value for option `--format`: expected text, json, sarif, github; found `yaml`.",
        "list --stack dat | There is no stack `dat`. Did you mean `data`?",
        "list --profile tpu | There is no profile `tpu`. Did you mean `cpu`?",
        "show shopp | There is no service `shopp`. Did you mean `shop`?",
        "graph nothing | There is no stack `nothing`. Known: `apps`, `data`, `way-in`.",
        "generate --out pom.xml | `--out pom.xml` is a file. Name a directory.",
        "graph --format json apps | Say one of STACK, `--stacks` and `--format json`.",
        "completion fish | Invalid value for positional parameter at index 0 (SHELL): expected bash, zsh; found `fish`.",
    })
    void aWrongCallIsAnsweredWithASentenceAndAWayOn(String line, String sentence) {
        String[] words = line.split(" ");

        assertThat(run(SampleHomelab::declare, words)).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).first().isEqualTo(sentence);
        assertThat(err.toString()).containsPattern("\\R`stacks[ a-z]* --help` tells how it is called\\.\\R$");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aTreeThatIsNotThereIsOneSentenceAndNotAThousandLines() {
        assertThat(run(SampleHomelab::declare, "check", "--out", "no-such-directory")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .last().isEqualTo("There is no tree at `no-such-directory`. `./stacks generate --out=no-such-directory` writes one.");
    }

    @Test
    void withoutACommandThereIsHelp() {
        assertThat(run(SampleHomelab::declare)).isEqualTo(2);
        assertThat(err.toString()).startsWith("Usage: stacks");
    }

    @ParameterizedTest
    @CsvSource({"list", "show x", "explain x", "graph", "check", "generate"})
    void aRefusedDeclarationIsAFindingWithItsLineWhateverTheCommand(String line) {
        int status = run(() -> Compose.homelab("x").stacks(Compose.stack("A B").project("A B")), line.split(" "));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("ERROR illegal-value")
                .contains("WrongCallTest.java:")
                .doesNotContain("Exception");
    }

    @Test
    void aDeclarationThatBreaksWhileItsClassIsLoadedIsAFindingToo() {
        assertThat(run(() -> Broken.HOMELAB, "list")).isEqualTo(1);
        assertThat(err.toString()).startsWith("ERROR illegal-value").contains("WrongCallTest.java:");
    }

    private static final class Broken {
        private static final Homelab HOMELAB = Compose.homelab("x").stacks(Compose.stack("A").project("A B"));
    }
}
