package example;

import static dev.homelab.dsl.Compose.setting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.dsl.text.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Default values of variables, which stand between braces and in environment files. */
class VariablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a}b", "}{", "one\ntwo", "C:\\"})
    void aDefaultThatWouldEndTooEarlyIsRefused(String value) {
        assertThatThrownBy(() -> setting("NAME", value)).hasMessageContaining("Expected a default value of one line");
    }

    @Test
    void aDefaultMayHoldBracesAndDollarSigns() {
        assertThat(setting("NAME", "{\"price\": \"5$\"}").renderedAt(Sites.COMPOSE_NOTATION))
                .isEqualTo("${NAME:-{\"price\": \"5$$\"}}");
    }
}
