package dev.homelab.generator.finding;

import dev.homelab.dsl.origin.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as SARIF 2.1.0: every rule with its help, every finding with the line of Java and the place in Compose. */
final class SarifReport {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final List<RuleText> rules;
    private final UnaryOperator<String> uri;

    SarifReport(List<RuleText> rules, UnaryOperator<String> uri) {
        this.rules = rules;
        this.uri = uri;
    }

    ObjectNode of(Findings findings) {
        ObjectNode root = JSON.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "stacks");
        List<String> ids = new ArrayList<>();
        ArrayNode described = driver.putArray("rules");
        rules.forEach(rule -> {
            ids.add(rule.id());
            describe(described.addObject(), rule);
        });
        ArrayNode results = run.putArray("results");
        findings.all().forEach(finding -> result(results.addObject(), finding, ids.indexOf(finding.rule())));
        return root;
    }

    private static void describe(ObjectNode node, RuleText rule) {
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", rule.statement());
        node.putObject("fullDescription").put("text", rule.reason());
        node.putObject("help").put("text", "%s %s %s".formatted(rule.statement(), rule.reason(), rule.fix()));
        node.putObject("defaultConfiguration").put("level", level(rule.severity()));
    }

    private void result(ObjectNode result, Finding finding, int rule) {
        result.put("ruleId", finding.rule());
        if (rule >= 0) {
            result.put("ruleIndex", rule);
        }
        result.put("level", level(finding.severity()));
        result.putObject("message").put("text", finding.sentences());
        locate(result.putArray("locations").addObject(), new Occurrence(finding.place(), finding.origin()));
        if (!finding.also().isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            finding.also().forEach(other -> locate(related.addObject(), other));
        }
    }

    private void locate(ObjectNode location, Occurrence at) {
        at.origin().filter(origin -> origin.line() > 0).ifPresent(origin -> physical(location, origin));
        location.putArray("logicalLocations").addObject().put("fullyQualifiedName", at.place().toString());
    }

    private void physical(ObjectNode location, Origin origin) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri.apply(origin.source()));
        FindingReports.position(physical.putObject("region"), "startLine", "startColumn", origin);
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
