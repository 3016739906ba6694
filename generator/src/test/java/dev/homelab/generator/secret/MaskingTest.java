package dev.homelab.generator.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.compare.Comparison;
import dev.homelab.generator.compare.ReportFormat;
import dev.homelab.generator.compare.Reports;
import dev.homelab.generator.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown, and what is not. */
class MaskingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "LOG_LEVEL       | debug                       | debug",
        "TZ              | Europe/Berlin               | Europe/Berlin",
        "PORT            | 8080                        | 8080",
        "JWT_EXPIRY      | 3600                        | 3600",
        "AUTH_ENABLED    | true                        | true",
        "PUBLIC_URL      | https://n8n.example.org/rest | https://n8n.example.org/rest",
        "DB_HOST         | ${DB_HOST:-supabase-db}     | ${DB_HOST:-supabase-db}",
        "DB_PASSWORD     | ${DB_PASSWORD:?run ./init-env.sh} | ${DB_PASSWORD:?run ./init-env.sh}",
        "DB_PASSWORD     | ${DB_PASSWORD:-postgres}    | ${DB_PASSWORD:-***}",
        "DB_PASSWORD     | postgres                    | ***",
        "DATABASE_URL    | postgres://n8n:pass@db:5432/n8n | postgres://***@db:5432/n8n",
        "DATABASE_URL    | postgres://n8n:${N8N_DB_PASSWORD}@db:5432/n8n | postgres://n8n:${N8N_DB_PASSWORD}@db:5432/n8n",
        "BUILD           | 4f3c2a1b9d8e7f60            | ***",
        "OPTION          | Kf93kDkf02Ld                | ***",
    })
    void aValueIsShownWhereItIsPlainlyHarmless(String name, String value, String shown) {
        assertThat(Masking.value(name, value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "redis-server --maxmemory 256mb --requirepass hunter2 --save 60 1 | redis-server --maxmemory 256mb --requirepass *** --save 60 1",
        "curl -u admin:letmein http://127.0.0.1/health | curl -u *** http://127.0.0.1/health",
        "PASSWORD=hunter2 serve --port 80 | PASSWORD=*** serve --port 80",
        "password: hunter2 | password: ***",
    })
    void wordsBehindASecretsNameAreNotShown(String command, String shown) {
        assertThat(Masking.text(command)).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource
    void noReportShowsASecret(ReportFormat format) {
        List<String> before = SampleSecrets.drawn(1);
        List<String> after = SampleSecrets.drawn(2);
        List<String> named = SampleSecrets.thoughtOf();
        List<String> renamed = named.stream().map(word -> word + "X").toList();
        String report = Reports.of(
                Comparison.of(SecretTree.of("before", before, named), SecretTree.of("after", after, renamed)), format, true);

        List<String> all = new ArrayList<>(before);
        all.addAll(after);
        all.addAll(named);
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(report).contains("one0", "two0");
        assertThat(all.stream().filter(report::contains)).isEmpty();
    }

    @Test
    void noReportOfSomethingNewOrGoneShowsASecret() {
        List<String> drawn = SampleSecrets.drawn(3);
        SourceTree tree = SecretTree.of("tree", drawn, SampleSecrets.thoughtOf());
        SourceTree nothing = new SourceTree("nothing", Map.of());
        String report = Reports.of(Comparison.of(nothing, tree), ReportFormat.JSON, false)
                + Reports.of(Comparison.of(tree, nothing), ReportFormat.JSON, false);

        assertThat(drawn.stream().filter(report::contains)).isEmpty();
        assertThat(SampleSecrets.thoughtOf().stream().filter(report::contains)).isEmpty();
    }
}
