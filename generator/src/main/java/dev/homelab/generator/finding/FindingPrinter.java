package dev.homelab.generator.finding;

import java.util.Locale;

/** Writes findings as text for people. */
public final class FindingPrinter {
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31;1m";
    private static final String YELLOW = "\u001b[33;1m";
    private static final String PLAIN = "\u001b[0m";

    private final boolean colour;

    /**
     * A printer.
     *
     * @param colour whether to use the colours of a terminal
     */
    public FindingPrinter(boolean colour) {
        this.colour = colour;
    }

    /** All findings, an empty line between them and a line that counts them at the end. */
    public String print(Findings findings) {
        StringBuilder text = new StringBuilder();
        findings.all().forEach(finding -> text.append(print(finding)).append('\n'));
        return text.append(summary(findings)).append('\n').toString();
    }

    private String print(Finding finding) {
        StringBuilder text = new StringBuilder();
        String severity = finding.severity().name();
        String coloured = styled(finding.severity() == Severity.ERROR ? RED : YELLOW, severity);
        text.append("%s %s · %s\n".formatted(coloured, styled(BOLD, finding.rule()), finding.place()));
        finding.origin().ifPresent(origin -> text.append("  ").append(origin).append('\n'));
        line(text, "", finding.message());
        line(text, "", finding.expected());
        line(text, "Fix: ", finding.fix());
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String sentence) {
        if (!sentence.isEmpty()) {
            text.append("  ").append(label).append(sentence.replace("\n", "\n  ")).append('\n');
        }
    }

    private String styled(String style, String text) {
        return colour ? style + text + PLAIN : text;
    }

    private static String summary(Findings findings) {
        return "%s, %s".formatted(
                counted(findings.count(Severity.ERROR), "error"), counted(findings.count(Severity.WARNING), "warning"));
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.ROOT, "%d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
