package dev.homelab.generator.compare;

import dev.homelab.generator.text.Wrapping;
import java.util.List;
import java.util.Map;

/** Writes comparisons. */
public final class Reports {
    /** GitHub refuses comments of more than 65,536 characters. */
    private static final int LONGEST_COMMENT = 60_000;

    /** By this line the comment of an earlier run is found. */
    private static final String MARK = "<!-- stacks diff -->";

    private static final int WIDTH = 100;
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private Reports() {}

    /** A comparison in a format; colours only where a terminal asks for them. */
    public static String of(Comparison comparison, ReportFormat format, boolean colour) {
        return switch (format) {
            case TEXT -> text(Report.of(comparison), colour);
            case MARKDOWN -> markdown(comparison);
            case JSON -> JsonReport.of(comparison);
        };
    }

    private static String text(Report report, boolean colour) {
        StringBuilder text = new StringBuilder();
        Wrapping.wrap(report.summary().replace("**", ""), WIDTH).forEach(line -> text.append(line).append('\n'));
        for (Report.Section section : report.sections()) {
            String title = section.title().replace("`", "");
            String start = section.weight() == Report.Weight.DANGER ? RED + BOLD : BOLD;
            text.append('\n').append(colour ? start + title + PLAIN : title).append('\n');
            section.groups().forEach((group, lines) -> {
                String indent = group.isEmpty() ? "  " : "    ";
                text.append(group.isEmpty() ? "" : "  " + group.replace("`", "") + "\n");
                lines.forEach(line -> bullet(text, indent, line));
            });
        }
        return text.toString();
    }

    private static void bullet(StringBuilder text, String indent, String line) {
        List<String> wrapped = Wrapping.wrap(line, WIDTH - indent.length() - 2);
        for (int i = 0; i < wrapped.size(); i++) {
            text.append(indent).append(i == 0 ? "- " : "  ").append(wrapped.get(i)).append('\n');
        }
    }

    private static String markdown(Comparison comparison) {
        Report report = Report.of(comparison);
        StringBuilder text = new StringBuilder(MARK + "\n" + report.summary() + "\n");
        for (Report.Section section : report.sections()) {
            String body = body(section);
            if (text.length() + body.length() > LONGEST_COMMENT) {
                text.append("\nThe rest is too long for a comment; `./stacks diff` shows all of it.\n");
                break;
            }
            text.append(body);
        }
        return text.append("\nFrom `%s` to `%s`.\n".formatted(comparison.before(), comparison.after())).toString();
    }

    private static String body(Report.Section section) {
        StringBuilder text = new StringBuilder();
        boolean folded = section.weight() == Report.Weight.DETAIL;
        String title = section.title();
        text.append(folded
                ? "\n<details><summary>%s: %d</summary>\n".formatted(title, section.size())
                : "\n%s**%s**\n".formatted(section.weight() == Report.Weight.DANGER ? "> [!CAUTION]\n> " : "", title));
        String quote = section.weight() == Report.Weight.DANGER ? "> " : "";
        for (Map.Entry<String, List<String>> group : section.groups().entrySet()) {
            text.append(group.getKey().isEmpty() ? "" : "\n" + group.getKey() + "\n").append(quote).append('\n');
            group.getValue().forEach(line -> text.append(quote).append("- ").append(line).append('\n'));
        }
        return text.append(folded ? "\n</details>\n" : "").toString();
    }
}
