package dev.homelab.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.homelab.generator.finding.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are wrong, or meant to do harm, end in one finding at the right place. */
class HostileYamlTest {

    private static YamlFile read(byte[] bytes) {
        // Only against hanging: how fast it is depends on what else the machine does.
        return Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> YamlReader.read("bad.yaml", bytes));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("a: 1\nb: 2\na: 3\n", "duplicate-key", "3:1"),
                mistake("a: {<<: {}, <<: {}}\n", "duplicate-key", "1:13"),
                mistake("a:\n\tb: 1\n", "yaml", "2:1"),
                mistake("a: [1\nb: 2\n", "yaml", "2:2"),
                mistake("a: *x\n", "undefined-anchor", "1:4"),
                mistake("a: &x [*x]\n", "anchor-loop", "1:8"),
                mistake("a: &x\n  <<: *x\n", "anchor-loop", "2:7"),
                mistake("5: a\n", "key-not-string", "1:1"),
                mistake("? [a]\n: b\n", "key-not-string", "1:3"),
                mistake("a: {<<: 1}\n", "merge-key", "1:9"),
                mistake("a: !!int x\n", "yaml-tag", "1:4"),
                mistake("a: 1 # x\u2028b: 2\n", "line-separator", "1:6"),
                mistake("a: x\u2028b\n", "line-separator", "1:4"),
                mistake("a: x\u0007\n", "encoding", "1:5"),
                mistake("a: " + "[".repeat(10_000) + "\n", "deep-nesting", "1:603"),
                mistake("a: &x " + "[".repeat(400) + "]".repeat(400) + "\nb: " + "[".repeat(400) + "*x\n", "deep-nesting", "2:404"),
                mistake(bomb(), "alias-bomb", "6:25"));
    }

    private static Arguments mistake(String text, String rule, String place) {
        return Arguments.of(text.length() > 60 ? text.substring(0, 60) : text, text, rule, place);
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("a: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            text.append("b%d: &a%d [".formatted(i, i)).append("*a%d, ".formatted(i - 1).repeat(10)).append("]\n");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsOneFindingAtItsPlace(String name, String text, String rule, String place) {
        YamlFile file = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(file.documents()).isEmpty();
        assertThat(file.findings().all()).hasSize(1);
        Finding finding = file.findings().all().get(0);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.origin().orElseThrow()).hasToString("bad.yaml:" + place);
        assertThat(finding.message()).matches("(?s)[A-Z].*\\.");
        assertThat(finding.fix()).matches("[A-Z].*\\.");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(read("ü: 1\n".getBytes(StandardCharsets.ISO_8859_1)).findings().all())
                .singleElement().extracting(Finding::message).isEqualTo("The file has bytes that are not UTF-8.");
        assertThat(read("a: 1\n".getBytes(StandardCharsets.UTF_16LE)).findings().all())
                .singleElement().extracting(Finding::rule).isEqualTo("encoding");
        assertThat(read("\ufeffa: 1\n".getBytes(Charset.forName("UTF-32BE"))).findings().all())
                .singleElement().extracting(Finding::rule).isEqualTo("encoding");
    }

    @Test
    void aLongScalarIsNoProblem() {
        String text = "a: " + "x ".repeat(2_500_000) + "y\nb: |\n  " + "x".repeat(5_000_000) + "\nc: \"" + "\\n".repeat(1_000_000) + "\"\n";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).findings().all()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsNotReadAtAll() {
        assertThat(read(new byte[17 * 1024 * 1024]).findings().all())
                .singleElement().extracting(Finding::rule).isEqualTo("large-file");
    }

    @Test
    void manyMistakesAreCutShort() {
        assertThat(read("a: 1\n".repeat(1000).getBytes(StandardCharsets.UTF_8)).findings().all()).hasSize(50);
    }

    @Test
    void noBytesMakeItFail() {
        Random random = new Random(7);
        String alphabet = "ab:-?[]{}&*!|>'\"%@`#, \n\n\t~<0\\é";
        for (int run = 0; run < 3_000; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(40), 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            String drawn = text.toString();
            assertThatCode(() -> YamlReader.read("x", drawn.getBytes(StandardCharsets.UTF_8)))
                    .as(drawn)
                    .doesNotThrowAnyException();
        }
    }
}
