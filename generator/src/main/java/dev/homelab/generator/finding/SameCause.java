package dev.homelab.generator.finding;

import dev.homelab.dsl.origin.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins findings of one cause: what one line of Java does to several services is one mistake. Of each service the first
 * finding of a line is joined with the first of the others, the second with the second.
 */
final class SameCause {
    private final Map<String, List<Finding>> causes = new LinkedHashMap<>();
    private final Map<String, Integer> perService = new LinkedHashMap<>();

    private SameCause() {}

    /** The findings, each cause once, in the order in which they were given. */
    static List<Finding> joined(List<Finding> findings) {
        SameCause all = new SameCause();
        findings.forEach(all::add);
        return all.causes.values().stream().map(SameCause::join).toList();
    }

    private void add(Finding finding) {
        Optional<Origin> line = finding.origin().filter(origin -> origin.line() > 0);
        String cause = line.map(origin -> finding.rule() + " " + origin.source() + ":" + origin.line() + ":" + origin.column())
                .orElse("finding " + causes.size());
        String service = finding.place().service().orElse("");
        int number = perService.merge(cause + " " + finding.place().stack() + " " + service, 1, Integer::sum);
        causes.computeIfAbsent(cause + " " + number, key -> new ArrayList<>()).add(finding);
    }

    private static Finding join(List<Finding> same) {
        Finding first = same.get(0);
        List<Occurrence> also = new ArrayList<>(first.also());
        for (Finding other : same.subList(1, same.size())) {
            also.add(new Occurrence(other.place(), other.origin()));
            also.addAll(other.also());
        }
        return first.also(also);
    }
}
