package dev.homelab.generator.finding;

import dev.homelab.dsl.origin.Origin;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings for programs. */
public final class FindingReports {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final String sourceRoot;

    /**
     * Reports on declarations that lie in a directory.
     *
     * @param sourceRoot the directory of the Java sources, from the root of the repository;
     *     empty where findings name files by their whole path
     */
    public FindingReports(String sourceRoot) {
        this.sourceRoot = sourceRoot;
    }

    /** The findings in a format. */
    public String write(Findings findings, FindingFormat format, boolean colour) {
        return switch (format) {
            case TEXT -> new FindingPrinter(colour).print(findings);
            case JSON -> json(findings);
            case SARIF -> sarif(findings);
            case GITHUB -> github(findings);
        };
    }

    private String json(Findings findings) {
        ArrayNode list = JSON.createArrayNode();
        for (Finding finding : findings.all()) {
            ObjectNode object = list.addObject()
                    .put("rule", finding.rule())
                    .put("severity", level(finding))
                    .put("stack", finding.place().stack())
                    .put("path", finding.place().path());
            finding.origin().ifPresent(origin -> at(object.put("file", uri(origin.source())), "line", "column", origin));
            object.put("found", finding.message()).put("expected", finding.expected()).put("fix", finding.fix());
        }
        return JSON.writeValueAsString(list) + "\n";
    }

    private String sarif(Findings findings) {
        ObjectNode root = JSON.createObjectNode().put("$schema", SARIF_SCHEMA).put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ArrayNode rules = run.putObject("tool").putObject("driver").put("name", "stacks").putArray("rules");
        findings.all().stream().map(Finding::rule).distinct().forEach(rule -> rules.addObject().put("id", rule));
        ArrayNode results = run.putArray("results");
        for (Finding finding : findings.all()) {
            ObjectNode result = results.addObject().put("ruleId", finding.rule()).put("level", level(finding));
            result.putObject("message").put("text", sentences(finding));
            ObjectNode location = result.putArray("locations").addObject();
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", finding.place().toString());
            finding.origin().ifPresent(origin -> {
                ObjectNode physical = location.putObject("physicalLocation");
                physical.putObject("artifactLocation").put("uri", uri(origin.source()));
                at(physical.putObject("region"), "startLine", "startColumn", origin);
            });
        }
        return JSON.writeValueAsString(root) + "\n";
    }

    private String github(Findings findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings.all()) {
            String line = finding.origin()
                    .map(origin -> "file=%s,line=%d,".formatted(property(uri(origin.source())), origin.line())
                            + (origin.column() > 0 ? "col=%d,".formatted(origin.column()) : ""))
                    .orElse("");
            text.append("::%s %stitle=%s::%s\n".formatted(
                    level(finding), line, property(finding.rule()), escaped(sentences(finding))));
        }
        return text.toString();
    }

    private static void at(ObjectNode object, String line, String column, Origin origin) {
        object.put(line, Math.max(1, origin.line()));
        if (origin.column() > 0) {
            object.put(column, origin.column());
        }
    }

    private static String sentences(Finding finding) {
        return "%s %s %s".formatted(finding.message(), finding.expected(), finding.fix()).replaceAll(" +", " ").strip();
    }

    private static String level(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private String uri(String source) {
        return sourceRoot.isEmpty() ? source : sourceRoot + "/" + source;
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
