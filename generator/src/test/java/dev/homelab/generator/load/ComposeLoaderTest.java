package dev.homelab.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.schema.ComposeSchema;
import dev.homelab.generator.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeLoaderTest {
    private static final ComposeLoader LOADER = new ComposeLoader(ComposeSchema.load());

    private static LoadedFile load(String text) {
        return LOADER.load(YamlReader.read("compose.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A service whose attributes stand in two documents. */
    private static Mapping merged(String first, String second) {
        LoadedFile file = load("services: {a: {image: x, %s}}\n---\nservices: {a: {%s}}\n".formatted(first, second));
        assertThat(file.findings().all()).isEmpty();
        return file.document().mapping("services").mapping("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hostname: h                        | hostname: i                       | hostname: i",
        "hostname: h                        | hostname: ~                       | hostname: h",
        "command: a                         | command: ~                        | command: ~",
        "command: [a, b]                    | command: c                        | command: c",
        "healthcheck: {test: a, retries: 2} | healthcheck: {test: [CMD, b]}     | healthcheck: {test: [CMD, b], retries: 2}",
        "ports: ['80:80']                   | ports: ['81:81']                  | ports: ['80:80', '81:81']",
        "environment: {A: 1}                | environment: [A=2, B]             | environment: [A=1, A=2, B]",
        "dns: a                             | dns: [b]                          | dns: [a, b]",
        "depends_on: [b]                    | depends_on: {c: {restart: true, condition: service_started}} "
                + "| depends_on: {b: {condition: service_started}, c: {restart: true, condition: service_started}}",
        "networks: [n]                      | networks: {n: {aliases: [q]}}     | networks: {n: {aliases: [q]}}",
        "build: .                           | build: {target: t}                | build: {context: ., target: t}",
        "logging: {driver: a, options: {x: y}} | logging: {driver: b}           | logging: {driver: b}",
        "logging: {driver: a, options: {x: y}} | logging: {options: {z: w}}     | logging: {driver: a, options: {x: y, z: w}}",
        "ulimits: {n: {soft: 1, hard: 2}}   | ulimits: {n: 5}                   | ulimits: {n: 5}",
        "extra_hosts: {a: [b, c]}           | extra_hosts: ['d:e']              | extra_hosts: [a=b, a=c, 'd:e']",
        "privileged: true                   | ports: !override ['1:1']          | {privileged: true, ports: !override ['1:1']}",
        "dns: [a]                           | dns: !reset ~                     | dns: !reset ~",
        "x-a: {b: [1]}                      | x-a: {b: [2], c: 3}               | x-a: {b: [1, 2], c: 3}",
    })
    void mergesDocumentsAsComposeDoes(String first, String second, String merged) {
        Mapping expected = (Mapping) YamlReader.read("x", merged.getBytes(StandardCharsets.UTF_8)).documents().get(0).root();

        assertThat(merged(first, second).entries()).containsAll(expected.entries());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "services: {a: {image: x, foo: 1}}              | schema | 1:26 | services.a",
        "services: {a: {image: x, depends_on: {a: {}}}} | schema | 1:26 | services.a.depends_on",
        "services: {a: {image: x, hostname: }}          | schema | 1:26 | services.a.hostname",
        "services: {a: {image: x, stop_grace_period: x}} | value | 1:45 | services.a.stop_grace_period",
        "services: {a: {image: x, ports: ['1:70000']}}  | value  | 1:34 | services.a.ports[0]",
        "services: {a: {image: x, mem_limit: 1x}}       | value  | 1:37 | services.a.mem_limit",
        "services: {a: {image: x, environment: {A: 2020-01-01}}} | date | 1:43 | services.a.environment.A",
        "[a]                                            | merge  | 1:1  | ''",
    })
    void whatComposeDoesNotReadIsAFindingAtItsPlace(String text, String rule, String position, String path) {
        LoadedFile file = load(text);

        assertThat(file.model()).isEmpty();
        Finding finding = file.findings().all().get(0);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.origin().orElseThrow()).hasToString("compose.yaml:" + position);
        assertThat(finding.place().path()).isEqualTo(path);
    }

    @Test
    void allIsReportedAtOnce() {
        assertThat(load("services: {a: {image: x, mem_limit: 1x}, b: {image: y, ports: [x], stop_grace_period: y}}")
                .findings().all()).hasSize(3);
    }

    @Test
    void whatDependsOnVariablesIsForComposeToJudge() {
        assertThat(load("services: {a: {image: x, depends_on: {b: {condition: $C}}, cgroup: '${D:-host}'}}").model())
                .isPresent();
    }

    @Test
    void documentsOfDifferentKindsCannotBeMerged() {
        assertThat(load("x-a: {b: 1}\n---\nx-a: 7\n").findings().all()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("A mapping in an earlier document cannot be merged with a number.");
            assertThat(finding.origin().orElseThrow()).hasToString("compose.yaml:3:6");
        });
    }
}
