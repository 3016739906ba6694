package dev.homelab.generator.finding;

import dev.homelab.dsl.origin.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One mistake.
 *
 * <p>How the texts are written: the message is one sentence, from capital to full stop, with names in back-ticks, that
 * says what was found; {@code expected} says in a second sentence what would have been right, with candidates sorted;
 * {@code fix} starts with a verb. Values are cut at 80 characters and secrets never shown. One cause is one finding.
 *
 * @param rule the id of the rule, such as {@code undefined-volume}
 * @param severity how much it matters
 * @param place where it is in Compose terms
 * @param origin the line of Java that declared it
 * @param message what was found
 * @param expected what would have been right; empty where the message says it all
 * @param fix what to do
 * @param also other places with the same cause
 */
public record Finding(
        String rule,
        Severity severity,
        Place place,
        Optional<Origin> origin,
        String message,
        String expected,
        String fix,
        List<Occurrence> also)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing((Finding finding) -> finding.place.stack())
            .thenComparing(finding -> finding.place.path())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(origin, "origin");
        also = Collections.unmodifiableList(new ArrayList<>(also));
    }

    /** An error at a place. */
    public static Finding error(String rule, Place place, String message) {
        return new Finding(rule, Severity.ERROR, place, Optional.empty(), message, "", "", List.of());
    }

    /** A warning at a place. */
    public static Finding warning(String rule, Place place, String message) {
        return new Finding(rule, Severity.WARNING, place, Optional.empty(), message, "", "", List.of());
    }

    /** The same finding with the line that declared what was found. */
    public Finding declaredAt(Origin line) {
        return new Finding(rule, severity, place, Optional.of(line), message, expected, fix, also);
    }

    /** The same finding with a sentence on what would have been right. */
    public Finding expected(String sentence) {
        return new Finding(rule, severity, place, origin, message, sentence, fix, also);
    }

    /** The same finding with what to do, starting with a verb. */
    public Finding fix(String instruction) {
        return new Finding(rule, severity, place, origin, message, expected, instruction, also);
    }

    /** The same finding with other places that have its cause. */
    Finding also(List<Occurrence> others) {
        return new Finding(rule, severity, place, origin, message, expected, fix, others);
    }

    /** All that is said of it, for reports that have one text. */
    String sentences() {
        String same = switch (also.size()) {
            case 0 -> "";
            case 1 -> "The same line is why one more place is found.";
            default -> "The same line is why %d more places are found.".formatted(also.size());
        };
        return "%s %s %s %s".formatted(message, expected, same, fix).replaceAll(" +", " ").strip();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
