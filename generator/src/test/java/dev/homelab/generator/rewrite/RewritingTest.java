package dev.homelab.generator.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.schema.ComposeSchema;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewritingTest {
    private static final ComposeLoader LOADER = new ComposeLoader(ComposeSchema.load());

    private static String rewrite(String text) {
        Rewriting rewriting = Rewriting.of("compose.yaml", text.getBytes(StandardCharsets.UTF_8), LOADER);
        assertThat(rewriting.findings().all()).isEmpty();
        return rewriting.text().orElseThrow();
    }

    @Test
    void keepsOrderAndCommentsAndWritesValuesInTheirUsualForm() {
        assertThat(rewrite("""
                # A file of somebody.

                x-logging: &logging
                  driver: json-file   # not syslog
                services:
                  # The web.
                  web:
                    ports:
                      # for people
                      - 8080:80
                      - target: 443      # for machines
                        published: 8443
                    image: "nginx:1"
                    logging: *logging
                    environment:
                      # the zone
                      - TZ=Europe/Berlin
                      - DEBUG
                    volumes: [ "./conf:/etc/nginx:ro" ]
                    depends_on:
                      # first of all
                      db: {condition: service_started}
                    # privileged: true
                  db: {image: db, privileged: "yes"}
                """)).isEqualTo("""
                # A file of somebody.

                x-logging:
                  # not syslog
                  driver: json-file

                services:
                  # The web.
                  web:
                    ports:
                      # for people
                      - "8080:80"
                      # for machines
                      - "8443:443"
                    image: nginx:1
                    logging:
                      # not syslog
                      driver: json-file
                    environment:
                      # the zone
                      TZ: Europe/Berlin
                      DEBUG:
                    volumes:
                      - ./conf:/etc/nginx:ro
                    depends_on:
                      # first of all
                      - db
                    # privileged: true

                  db:
                    image: db
                    privileged: true
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "extends: {file: common.yaml, service: base}", "ports: !override [\"80:80\"]", "dns: !reset null",
        "env_file: [a.env]", "environment: {A: \"${B:-${C:?no $$C}}\"}", "volumes: [\"${DATA:-./data}:/data\"]",
        "volumes: [\"data:/data:${MODE:-ro}\"]", "networks: {default: {}}", "deploy: {}", "mem_limit: 1.5",
        "ulimits: {nofile: {soft: 5, hard: 5}}", "x-more: {a: [1, two, null, 2020-01-01, 1.0]}"
    })
    void whatIsWrittenAsItWasReadIsNeverChanged(String attribute) {
        String once = rewrite("services: {a: {image: x, " + attribute + "}}");

        assertThat(rewrite(once)).isEqualTo(once);
        assertThat(bare(once)).contains(bare(attribute));
    }

    /** The words of a text, whatever its style. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\"\\[\\]{},-]|null", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "v:/d                  | - v:/d",
        "v:/d:ro               | - v:/d:ro",
        "C:\\a:D:\\b           | - C:\\a:D:\\b",
        "data:/d:rw,zz         | - data:/d",
        "{type: bind, source: a, target: /b, bind: {create_host_path: true}} | - ./a:/b",
        "{type: volume, source: data, target: /b, volume: {}}                | - data:/b",
        "{type: volume, source: data, target: /b}                            | - type: volume",
    })
    void mountsAreShortWhereComposeDoesNotTellTheDifference(String written, String line) {
        String mount = written.startsWith("{") ? written : "'" + written + "'";

        assertThat(rewrite("services: {a: {image: x, volumes: [" + mount + "]}}").lines().map(String::strip)).contains(line);
    }

    @Test
    void mergesDocuments() {
        assertThat(rewrite("# One.\n\nservices: {a: {image: x}}\n---\n# Two.\nservices: {a: {command: hi}}\n"))
                .isEqualTo("# One.\n\n# Two.\nservices:\n  a:\n    image: x\n    command: hi\n");
    }
}
