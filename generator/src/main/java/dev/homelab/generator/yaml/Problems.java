package dev.homelab.generator.yaml;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a text. */
final class Problems {
    private static final int LONGEST = 80;

    /** What is wrong makes the rest of the text unreadable. */
    static final class Fatal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fatal() {
            super(null, null, false, false);
        }
    }

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    /** Something wrong at a place; once there are too many, the first ones are enough. */
    void at(Position position, String rule, String message, String fix) {
        at(position, rule, message, "", fix);
    }

    void at(Position position, String rule, String message, String expected, String fix) {
        findings.add(Finding.error(rule, new Place(file, ""), message)
                .declaredAt(SideTables.origin(file, position))
                .expected(expected)
                .fix(fix));
        if (findings.size() >= Limits.FINDINGS) {
            throw new Fatal();
        }
    }

    /** Something wrong at a place that ends the reading; for the caller to throw. */
    Fatal fatal(Position position, String rule, String message, String fix) {
        at(position, rule, message, fix);
        return new Fatal();
    }

    /** Text that YAML 1.2 takes for one line and Compose for two. */
    void ifSeparated(String text, Position position) {
        if (text.chars().anyMatch(c -> c == 0x85 || c == 0x2028 || c == 0x2029)) {
            at(position, "line-separator", "The text holds a character that ends a line for Compose, U+0085, U+2028 or U+2029.",
                    "Take it away, or write it as an escape between double quotes.");
        }
    }

    Findings found() {
        return Findings.of(findings);
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
