package dev.homelab.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.tree.Mapping;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The policy of quotes as a table: what is written plain and what is not. */
class ScalarTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "n8n", "unless-stopped", "10m", "30s", "1m30s", "-c", "--wait", "a:b", "no-new-privileges:true",
        "caddy_data:/data", "${X:-d}", "${X:?run ./init-env.sh}", "http://n8n:5678/healthz", "./caddy/Caddyfile",
        "$$HOME", "a#b", "it's", "C:\\dir", "nope", "Yes, please", "v1.2.3", "latest"
    })
    void isPlain(String text) {
        assertThat(write(text)).isEqualTo("key: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "~", "null", "Null", "true", "FALSE", "yes", "No", "on", "OFF", "y", "N", "0777", "0o17", "0x1F", "0b101",
        "1_000", "3.0", "1e3", "-1", "+1", ".5", ".inf", "-.INF", ".NaN", "22:22", "12:30:45", "2026-11-24",
        "2026-11-24T10:00:00Z", "2026-11-24 10:00:00", "127.0.0.1:80:80", "8080:80", "<<", "=", "- a", "-", "? a", ": a",
        "a: b", "a #b", "a:", " a", "a ", "!tag", "&anchor", "*alias", "|", ">", "%dir", "@at", "`tick", "#no", ",a",
        "[a]", "{a}", "\"a", "'a", "---", "...", "tab\there"
    })
    void isQuoted(String text) {
        String value = write(text).substring("key: ".length());

        assertThat(value).startsWith(value.charAt(0) == '"' ? "\"" : "'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`say \"on\":`   | `'say \"on\":'`",
        "`C:\\:`         | `'C:\\:'`",
        "`yes`           | `\"yes\"`",
        "`'a`            | `\"'a\"`",
    })
    void usesTheQuotesThatNeedNoEscape(String text, String written) {
        assertThat(write(text)).isEqualTo("key: " + written);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "two\nlines", "two\nlines\n", "two\nlines\n\n", " first\nindented", "trailing \nblank", "\nempty first", "tab\n\tin",
        "bell\u0007", "delete\u007f", "no-break\u00a0space", "snow ☃", "astral \ud83d\ude80", "next\u0085line", "byte\ufefforder", "a\rb"
    })
    void isReadBackAsItself(String text) {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(write(text));

        assertThat(read).isEqualTo(java.util.Map.of("key", text));
    }

    private static String write(String text) {
        return YamlWriter.write(Mapping.builder().put("key", text).build(), List.of()).stripTrailing();
    }
}
