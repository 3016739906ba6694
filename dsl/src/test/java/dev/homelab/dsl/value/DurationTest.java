package dev.homelab.dsl.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.dsl.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTest {

    @ParameterizedTest
    @CsvSource({
        "30s, PT30S", "1m30s, PT1M30S", "1.5h, PT1H30M", ".5s, PT0.5S", "1d2h, PT26H", "1w, PT168H", "0, PT0S",
        "-5s, PT-5S", "250ms, PT0.25S", "10us, PT0.00001S"
    })
    void readsComposeNotation(String notation, java.time.Duration expected) {
        assertThat(Duration.of(notation).value()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 parsecs", "10", "1y", "", "s", "1S", "1m 30s", "--5s"})
    void refusesEverythingElse(String notation) {
        assertThatThrownBy(() -> Duration.of(notation))
                .isInstanceOf(IllegalValueException.class)
                .hasMessageContaining("Found `" + notation + "`. Expected a duration such as `30s`");
    }

    @Test
    void leavesAVariableToCompose() {
        Duration duration = Duration.of(Text.parse("${GRACE:-10s}"));

        assertThat(duration.isKnown()).isFalse();
        assertThat(duration).hasToString("${GRACE:-10s}");
    }

    @ParameterizedTest
    @CsvSource({"30, 30s", "90, 90s", "60, 1m", "1800, 30m"})
    void saysWholeMinutesAsMinutes(long seconds, String notation) {
        assertThat(Duration.ofSeconds(seconds)).hasToString(notation);
    }
}
