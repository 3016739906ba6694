package dev.homelab.generator.finding;

import dev.homelab.dsl.origin.Origin;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings for programs. */
public final class FindingReports {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String sourceRoot;
    private final List<RuleText> rules;

    /**
     * Reports on declarations that lie in a directory.
     *
     * @param sourceRoot the directory of the Java sources, from the root of the repository;
     *     empty where findings name files by their whole path
     * @param rules the rules that findings may be of
     */
    public FindingReports(String sourceRoot, List<RuleText> rules) {
        this.sourceRoot = sourceRoot;
        this.rules = rules;
    }

    /** The findings in a format. */
    public String write(Findings findings, FindingFormat format, boolean colour) {
        return switch (format) {
            case TEXT -> new FindingPrinter(colour).print(findings);
            case JSON -> json(findings);
            case SARIF -> JSON.writeValueAsString(new SarifReport(rules, this::uri).of(findings)) + "\n";
            case GITHUB -> github(findings);
        };
    }

    private String json(Findings findings) {
        ArrayNode list = JSON.createArrayNode();
        for (Finding finding : findings.all()) {
            ObjectNode object = list.addObject().put("rule", finding.rule()).put("severity", level(finding));
            locate(object, new Occurrence(finding.place(), finding.origin()));
            object.put("found", finding.message()).put("expected", finding.expected()).put("fix", finding.fix());
            ArrayNode also = object.putArray("also");
            finding.also().forEach(other -> locate(also.addObject(), other));
        }
        return JSON.writeValueAsString(list) + "\n";
    }

    private void locate(ObjectNode object, Occurrence at) {
        object.put("stack", at.place().stack()).put("path", at.place().path());
        at.origin().ifPresent(origin -> {
            position(object.put("file", uri(origin.source())), "line", "column", origin);
            origin.via().ifPresent(use ->
                    object.putObject("used").put("file", uri(use.source())).put("line", use.line()));
        });
    }

    static void position(ObjectNode object, String line, String column, Origin origin) {
        object.put(line, Math.max(1, origin.line()));
        if (origin.column() > 0) {
            object.put(column, origin.column());
        }
    }

    private String github(Findings findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings.all()) {
            String line = finding.origin()
                    .map(origin -> "file=%s,line=%d,".formatted(property(uri(origin.source())), origin.line())
                            + (origin.column() > 0 ? "col=%d,".formatted(origin.column()) : ""))
                    .orElse("");
            text.append("::%s %stitle=%s::%s\n".formatted(
                    level(finding), line, property(finding.rule()), escaped(finding.sentences())));
        }
        return text.toString();
    }

    private static String level(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /** A source that begins with a slash is a file from the root of the repository. */
    private String uri(String source) {
        boolean fromRoot = source.startsWith("/");
        return fromRoot ? source.replaceFirst("^/+", "") : sourceRoot.isEmpty() ? source : sourceRoot + "/" + source;
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
