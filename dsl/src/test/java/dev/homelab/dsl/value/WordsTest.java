package dev.homelab.dsl.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are one word, one number or one reference. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"true", "Yes", "on", "N", "OFF"})
    void flagsTakeTheWordsOfYaml(String word) {
        assertThat(Flag.of(Text.of(word)).value()).isPresent();
    }

    @Test
    void flagsRefuseNumbers() {
        assertThatThrownBy(() -> Flag.of(Text.of("1"))).hasMessage("Found `1`. Expected `true` or `false`.");
    }

    @Test
    void numbersAreCutToWholeOnesAsComposeDoes() {
        assertThat(Int.of(Text.of("1.5")).value()).hasValue(1);
        assertThatThrownBy(() -> Int.of(Text.of("many"))).hasMessageContaining("Expected a whole number");
    }

    @Test
    void restartPoliciesAreChecked() {
        assertThat(Restart.onFailure(3)).hasToString("on-failure:3");
        assertThatThrownBy(() -> Restart.of(Text.of("sometimes"))).hasMessageContaining("`unless-stopped`");
    }

    @Test
    void modesAreOctalInStringsAndValuesInNumbers() {
        assertThat(FileMode.of("0440").bits()).hasValue(0440);
        assertThat(Codecs.FILE_MODE.read(new Scalar.Num("288")).bits()).hasValue(0440);
        assertThatThrownBy(() -> FileMode.of("rw-r--r--")).hasMessageContaining("octal permission digits");
    }

    @Test
    void imagesHaveParts() {
        Image image = Image.of("quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z");

        assertThat(image.repository()).contains("quay.io/minio/minio");
        assertThat(image.tag()).contains("RELEASE.2025-09-07T16-13-09Z");
        assertThat(image.digest()).isEmpty();
        assertThat(Image.of("localhost:5000/a/b@sha256:" + "0".repeat(64)).digest()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"My App", "app:", "UPPER/case:1", ":1.0", "a@sha256:zz"})
    void imagesRefuseWhatNoRegistryTakes(String reference) {
        assertThatThrownBy(() -> Image.of(reference)).hasMessageContaining("Expected an image reference");
    }

    @Test
    void openEnumsTakeTheirWordsAndVariables() {
        assertThat(DependencyCondition.of(Text.of("service_healthy"))).isEqualTo(DependencyCondition.SERVICE_HEALTHY);
        assertThat(DependencyCondition.of(Text.parse("${WHEN}")).isKnown()).isFalse();
        assertThatThrownBy(() -> DependencyCondition.of(Text.of("service_happy")))
                .hasMessageContaining("`service_started`, `service_healthy`");
    }

    @Test
    void healthTestsStartWithAKnownWord() {
        assertThatThrownBy(() -> HealthTest.read(Sequence.of("curl", "localhost")))
                .hasMessage("Found `curl`. Expected `CMD`, `CMD-SHELL` or `NONE` as the first word.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve 'a", "serve \"a", "serve \\", "serve 'a' \"b", "serve `a", "serve (a)"})
    void linesWithAnOpenQuoteAreRefused(String line) {
        assertThatThrownBy(() -> Command.line(line)).hasMessageContaining("Expected a closing quote for each opening one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serve 'it is \"so\"' \"it's\"", "serve \\' a\\\\"})
    void linesWithClosedQuotesAreTaken(String line) {
        assertThat(Command.line(line).words()).containsExactly(Text.of(line));
    }
}
