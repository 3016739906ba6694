package dev.homelab.dsl.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "plain", "${A}", "$A", "${A:-b}", "${A:?say $$ it}", "${A:-${B:-c}}/x", "a$$b", "x${A}y$B-z", "${A:+b}c"
    })
    void writesBackWhatItRead(String written) {
        assertThat(Text.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1", "a$", "$", "$-"})
    void aDollarThatStartsNothingIsADollar(String written) {
        assertThat(Text.parse(written).literal()).contains(written);
    }

    @Test
    void literalDollarsAreDoubledForCompose() {
        assertThat(Text.of("echo $HOME")).hasToString("echo $$HOME");
    }

    @Test
    void formatPutsReferencesIntoTheirPlaces() {
        Text text = Text.format("http://{}:{}/x", Text.parse("${HOST}"), 80);

        assertThat(text).hasToString("http://${HOST}:80/x");
    }

    @Test
    void formatCountsItsPlaces() {
        assertThatThrownBy(() -> Text.format("{}:{}", "one"))
                .hasMessage("`{}:{}` has 2 places `{}` for 1 references");
    }

    @Test
    void splitsOutsideOfReferencesOnly() {
        List<Text> parts = Texts.split(Text.parse("${IP:-127.0.0.1}:80:${PORT:-8080}"), ':');

        assertThat(parts).hasToString("[${IP:-127.0.0.1}, 80, ${PORT:-8080}]");
    }
}
