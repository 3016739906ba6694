package dev.homelab.generator.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.map.SampleHomelab;
import dev.homelab.generator.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader is told of whatever they point at. */
class ExplainerTest {
    private static final Map<String, String> FILES = Map.of(
            "02-apps/docker-compose.yml", """
                    # Shop.
                    name: sample-apps

                    services:
                      # Sells things.
                      shop:
                        image: example.com/shop:1.2.3
                        environment:
                          DB_HOST: db
                          GREETING: ${GREETING:-hello}
                        healthcheck:
                          test: ["CMD", "wget"]
                    """,
            ".env.example", """
                    # Password of the database.
                    DB_PASSWORD=
                    """,
            "00-in/Caddyfile", "localhost\n");

    private final Explainer explainer = new Explainer(
            Model.of(SampleHomelab.declare()),
            path -> Optional.ofNullable(FILES.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)));

    private String explain(String subject) {
        return explainer.explain(subject).orElseThrow(() -> new AssertionError(explainer.hint(subject)));
    }

    @Test
    void aService() {
        assertThat(explain("shop"))
                .startsWith("shop: Sells things.\n  declared    SampleHomelab.java:")
                .contains("  needs       db: waits until healthy; calls port 5432\n")
                .contains("              migration: waits until it has ended\n")
                .contains("  needed by   caddy: site shop\n");
    }

    @Test
    void aVariable() {
        assertThat(explain("DB_PASSWORD"))
                .contains("kind        secret, required")
                .contains("used at     data · services.db.environment.POSTGRES_PASSWORD");
    }

    @Test
    void aVolumeByEitherOfItsNames() {
        assertThat(explain("db_data")).startsWith("db_data: orders").isEqualTo(explain("sample_db_data"));
    }

    @Test
    void aStackByAnyOfItsNames() {
        assertThat(explain("apps"))
                .contains("needs       data: db, migration, models")
                .isEqualTo(explain("sample-apps"))
                .isEqualTo(explain("02-apps/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "services.shop.environment.DB_HOST", "apps · services.shop.environment.DB_HOST",
        "02-apps · services.shop.environment.DB_HOST", "02-apps/docker-compose.yml:9", "02-apps/docker-compose.yml:9:7"
    })
    void aPlaceHoweverItIsWritten(String subject) {
        assertThat(explain(subject))
                .startsWith("apps · services.shop.environment.DB_HOST\n  value       db\n")
                .contains("refers to   port 5432 of db (PostgreSQL), declared at SampleHomelab.java:")
                .contains("conflicting-variable, ");
    }

    @ParameterizedTest
    @CsvSource({
        "1, apps: What is used.", "2, apps: What is used.", "5, shop: Sells things.", "6, shop: Sells things.",
        "7, apps · services.shop.image", "8, apps · services.shop.environment", "12, apps · services.shop.healthcheck.test"
    })
    void everyLineBelongsToSomething(int line, String title) {
        assertThat(explain("02-apps/docker-compose.yml:" + line)).startsWith(title + "\n");
    }

    @Test
    void whatOnlyTheGeneratorWritesIsFoundTooWhereItWasDeclared() {
        assertThat(explain("services.shop.depends_on.migration"))
                .contains("file        02-apps/docker-compose.depends.yml")
                .contains("rules       completed-but-restarts, ");
        assertThat(explain("services.db.ports[0]")).contains("file        01-data/db/docker-compose.private.yml");
    }

    @Test
    void aLineOfJavaYieldsPlacesWithTheirLines() {
        String declared = explain("services.shop.environment.GREETING").replaceAll("(?s).*declared +(\\S+)\n.*", "$1");

        assertThat(explain(declared)).isEqualTo(
                declared + "\n  yields      %-52s %s\n".formatted("shop · environment.GREETING", "02-apps/docker-compose.yml:10"));
    }

    @Test
    void filesThatAreNotForCompose() {
        assertThat(explain(".env.example:1")).startsWith("DB_PASSWORD: Password of the database.");
        assertThat(explain("00-in/Caddyfile")).contains("mounted by  caddy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "shopp | Did you mean `shop`?", "DB_PASWORD | Did you mean `DB_PASSWORD`?", "two-tag | Did you mean `two-tags`?",
        "SampleHomelap.java:4 | Did you mean `SampleHomelab.java`?",
        "02-apps/docker-compose.yml:99 | The file has no such line.",
        "Other.java:1 | That file declares nothing.",
        "what is this | `stacks rules` lists the rules, `stacks list` the services."
    })
    void whateverIsUnknownIsGuessed(String subject, String hint) {
        assertThat(explainer.explain(subject)).isEmpty();
        assertThat(explainer.hint(subject)).isEqualTo(hint);
    }

    @Test
    void aLineThatDeclaresNothingNamesThoseNearby() {
        assertThat(explainer.explain("SampleHomelab.java:1")).isEmpty();
        assertThat(explainer.hint("SampleHomelab.java:1")).matches("That line declares nothing; the nearest that do: \\d+, \\d+\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret:1", "services.", "services.nobody", "x:0", ":", "a:99999999999", "services.shop.nothing"})
    void oddSubjectsAreUnknownAndNoMore(String subject) {
        assertThat(explainer.explain(subject)).isEmpty();
        assertThat(explainer.hint(subject)).matches(".+[.?]");
    }
}
