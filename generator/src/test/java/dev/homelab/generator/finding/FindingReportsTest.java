package dev.homelab.generator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.origin.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingReportsTest {
    private static final Findings ONE = Findings.of(List.of(
            Finding.error("privileged", new Place("apps", "services.n8n.privileged"), "Service `n8n` is 100% privileged.")
                    .declaredAt(Origin.here())
                    .expected("Nothing of the kind.")
                    .fix("Take it away.")));
    private final FindingReports reports = new FindingReports("src", List.of(new RuleText(
            "privileged", Severity.WARNING, "No service is privileged.", "It is the host.", "Take it away.")));

    @Test
    void writesAListOfObjects() {
        JsonNode finding = JsonMapper.shared().readTree(reports.write(ONE, FindingFormat.JSON, false)).get(0);

        assertThat(finding.path("rule").asString()).isEqualTo("privileged");
        assertThat(finding.path("severity").asString()).isEqualTo("error");
        assertThat(finding.path("path").asString()).isEqualTo("services.n8n.privileged");
        assertThat(finding.path("file").asString()).startsWith("src/").endsWith(".java");
    }

    @Test
    void writesSarif() {
        JsonNode sarif = JsonMapper.shared().readTree(reports.write(ONE, FindingFormat.SARIF, false));
        JsonNode result = sarif.path("runs").get(0).path("results").get(0);

        assertThat(sarif.path("version").asString()).isEqualTo("2.1.0");
        assertThat(result.path("ruleId").asString()).isEqualTo("privileged");
        assertThat(result.path("level").asString()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isPositive();
    }

    @Test
    void describesEveryRuleInSarif() {
        JsonNode run = JsonMapper.shared().readTree(reports.write(ONE, FindingFormat.SARIF, false)).path("runs").get(0);
        JsonNode rule = run.at("/tool/driver/rules/0");

        assertThat(rule.path("id").asString()).isEqualTo("privileged");
        assertThat(rule.at("/help/text").asString()).isEqualTo("No service is privileged. It is the host. Take it away.");
        assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("warning");
        assertThat(run.at("/results/0/ruleIndex").asInt()).isZero();
    }

    @Test
    void namesEveryPlaceOfOneCause() {
        Findings findings = Findings.of(List.of("a", "b", "c").stream().map(FindingReportsTest::privileged).toList());
        JsonNode json = JsonMapper.shared().readTree(reports.write(findings, FindingFormat.JSON, false));
        JsonNode sarif = JsonMapper.shared().readTree(reports.write(findings, FindingFormat.SARIF, false));

        assertThat(json).hasSize(1);
        assertThat(json.at("/0/also")).extracting(also -> also.path("path").asString())
                .containsExactly("services.b.privileged", "services.c.privileged");
        assertThat(sarif.at("/runs/0/results/0/relatedLocations")).hasSize(2);
        assertThat(reports.write(findings, FindingFormat.TEXT, false))
                .contains("  The same line is why: `apps · services.b.privileged`, `apps · services.c.privileged`.\n");
        assertThat(reports.write(findings, FindingFormat.GITHUB, false)).contains("why 2 more places are found.");
        assertThat(reports.write(Findings.of(List.of(privileged("a"), privileged("b"))), FindingFormat.GITHUB, false))
                .contains("why one more place is found.");
    }

    private static Finding privileged(String service) {
        return Finding.warning("privileged", new Place("apps", "services." + service + ".privileged"), "It is privileged.")
                .declaredAt(new Origin("apps/Apps.java", 3, 0, Optional.empty()));
    }

    @Test
    void headsEachStackWhereThereAreSeveral() {
        Findings findings = Findings.of(List.of(
                Finding.warning("privileged", new Place("data", ""), "It is."),
                Finding.error("privileged", new Place("apps", ""), "It is.")));

        assertThat(reports.write(findings, FindingFormat.TEXT, false)).isEqualTo("""
                ── apps: 1 error, 0 warnings ──

                ERROR privileged · apps
                  It is.

                ── data: 0 errors, 1 warning ──

                WARNING privileged · data
                  It is.

                1 error, 1 warning
                """);
        assertThat(reports.write(findings, FindingFormat.TEXT, true)).contains("\u001b[31;1mERROR", "\u001b[33;1mWARNING");
    }

    @Test
    void escapesWhatWorkflowsWouldTakeForTheirOwn() {
        assertThat(reports.write(ONE, FindingFormat.GITHUB, false))
                .startsWith("::error file=src/")
                .endsWith("title=privileged::Service `n8n` is 100%25 privileged. Nothing of the kind. Take it away.\n");
    }

    @Test
    void writesAnEmptyReportForNothing() {
        assertThat(reports.write(Findings.none(), FindingFormat.JSON, false)).isEqualToIgnoringWhitespace("[]");
        assertThat(reports.write(Findings.none(), FindingFormat.GITHUB, false)).isEmpty();
    }
}
