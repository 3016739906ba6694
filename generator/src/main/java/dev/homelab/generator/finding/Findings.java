package dev.homelab.generator.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Findings, sorted, each once, and those with one cause joined.
 *
 * @param all the findings
 */
public record Findings(List<Finding> all) {
    public Findings {
        all = Collections.unmodifiableList(SameCause.joined(all.stream().distinct().sorted().toList()));
    }

    /** Findings from a collection. */
    public static Findings of(Collection<Finding> findings) {
        return new Findings(List.copyOf(findings));
    }

    /** No findings. */
    public static Findings none() {
        return new Findings(List.of());
    }

    /** These findings and others. */
    public Findings and(Findings others) {
        return new Findings(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether at least one is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** How many there are of a severity. */
    public long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }
}
