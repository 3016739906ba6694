package dev.homelab.generator.finding;

import dev.homelab.dsl.origin.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes findings as text for people. */
public final class FindingPrinter {
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31;1m";
    private static final String YELLOW = "\u001b[33;1m";
    private static final String PLAIN = "\u001b[0m";
    /** How many further places of one cause are named; the rest is counted. */
    private static final int MOST_PLACES = 5;

    private final boolean colour;

    /**
     * A printer.
     *
     * @param colour whether to use the colours of a terminal
     */
    public FindingPrinter(boolean colour) {
        this.colour = colour;
    }

    /** All findings, stack by stack where there are several, and a line that counts them at the end. */
    public String print(Findings findings) {
        Map<String, List<Finding>> stacks = findings.all().stream()
                .collect(Collectors.groupingBy(finding -> finding.place().stack(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        stacks.forEach((stack, found) -> {
            if (stacks.size() > 1) {
                text.append(styled(BOLD, "── " + stack + ": " + counted(found) + " ──")).append("\n\n");
            }
            found.forEach(finding -> text.append(print(finding)).append('\n'));
        });
        return text.append(counted(findings.all())).append('\n').toString();
    }

    private String print(Finding finding) {
        StringBuilder text = new StringBuilder();
        String severity = finding.severity().name();
        String coloured = styled(finding.severity() == Severity.ERROR ? RED : YELLOW, severity);
        text.append("%s %s · %s\n".formatted(coloured, styled(BOLD, finding.rule()), finding.place()));
        finding.origin().ifPresent(origin -> text.append("  ").append(origin).append('\n'));
        line(text, "", finding.message());
        line(text, "", finding.expected());
        line(text, "", also(finding.also()));
        line(text, "Fix: ", finding.fix());
        return text.toString();
    }

    private static String also(List<Occurrence> others) {
        if (others.isEmpty()) {
            return "";
        }
        int more = others.size() - MOST_PLACES;
        return others.stream().limit(MOST_PLACES).map(FindingPrinter::named)
                .collect(Collectors.joining(", ", "The same line is why: ", more > 0 ? " and " + more + " more." : "."));
    }

    private static String named(Occurrence other) {
        String use = other.origin().flatMap(Origin::via).map(line -> " (used at " + line + ")").orElse("");
        return "`" + other.place() + "`" + use;
    }

    private static void line(StringBuilder text, String label, String sentence) {
        if (!sentence.isEmpty()) {
            text.append("  ").append(label).append(sentence.replace("\n", "\n  ")).append('\n');
        }
    }

    private String styled(String style, String text) {
        return colour ? style + text + PLAIN : text;
    }

    private static String counted(List<Finding> findings) {
        long errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        return "%s, %s".formatted(counted(errors, "error"), counted(findings.size() - errors, "warning"));
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.ROOT, "%d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
