package dev.homelab.dsl.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({
        "2048, 2048", "64m, 67108864", "1.5gb, 1610612736", "1 gb, 1073741824", "1e3, 1000", "0x10, 16", "-1, -1",
        "1KiB, 1024", "10B, 10"
    })
    void readsComposeNotation(String notation, long bytes) {
        assertThat(ByteSize.of(notation).bytes()).hasValue(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"64x", "-1m", "", "m", "1  gb", "lots"})
    void refusesEverythingElse(String notation) {
        assertThatThrownBy(() -> ByteSize.of(notation)).hasMessageContaining("Expected a byte size such as `512m`");
    }

    @Test
    void isWrittenAsAStringBecauseComposeLosesFloats() {
        assertThat(ByteSize.of("1e3").toNode(Sites.COMPOSE_NOTATION)).isEqualTo(Scalar.of("1e3"));
    }

    @Test
    void noLimitIsANumberBecauseComposeRefusesTheString() {
        assertThat(ByteSize.of(-1).toNode(Sites.COMPOSE_NOTATION)).isEqualTo(Scalar.of(-1));
    }
}
