package dev.homelab.generator.check;

import dev.homelab.dsl.Need;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Services wait for one another in one direction. */
final class DependencyCycleRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "dependency-cycle",
                Severity.ERROR,
                "No service waits, directly or over others, for itself; what it uses of other stacks counts.",
                "Compose refuses the project, and no order of starting is right.",
                "Let one of them use `hostInAnyOrder()`, or take one dependency away.")
                .binding();
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        DependencyGraph graph = DependencyGraph.of(model);
        graph.cycles().forEach(cycle -> report.accept(finding(cycle.get(0), "depends_on",
                        "Services wait for one another in a circle: %s.".formatted(Stream
                                .concat(cycle.stream(), Stream.of(cycle.get(0)))
                                .map(located -> "`" + located.service() + "`")
                                .collect(Collectors.joining(" → "))))
                .declaredAt(lineOf(model, cycle.get(0), cycle.get(1 % cycle.size())))));
    }

    /** The line where the first waits for the second; that of the first itself, where an endpoint is why. */
    private static Origin lineOf(Model model, Located first, Located second) {
        return Needs.of(model, first).stream()
                .map(Needs::need)
                .filter(need -> second.service().id().answersFor(need.service()))
                .map(Need::origin)
                .findFirst()
                .orElse(first.service().origin());
    }
}
