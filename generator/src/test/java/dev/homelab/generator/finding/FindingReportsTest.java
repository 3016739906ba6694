package dev.homelab.generator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.origin.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingReportsTest {
    private static final Findings ONE = Findings.of(List.of(
            Finding.error("privileged", new Place("apps", "services.n8n.privileged"), "Service `n8n` is 100% privileged.")
                    .declaredAt(Origin.here())
                    .expected("Nothing of the kind.")
                    .fix("Take it away.")));
    private final FindingReports reports = new FindingReports("src");

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
