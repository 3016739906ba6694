package dev.homelab.generator.check;

import dev.homelab.dsl.Need;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** What others wait to be healthy has a health check. */
final class UnhealthyDependencyRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "healthy-without-healthcheck",
                Severity.ERROR,
                "A service that another waits to be healthy has a health check.",
                "Compose fails at `up`: the container has no health to wait for.",
                "Give it a `healthcheck(...)`, or wait with `started(...)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Located located : model.services()) {
            for (Need need : located.service().needs()) {
                model.answering(need.service()).stream()
                        .filter(target -> isBroken(located, need, target))
                        .findFirst()
                        .ifPresent(target -> report.accept(finding(located, "depends_on", message(located, target))
                                .declaredAt(need.origin())));
            }
        }
    }


    private static boolean isBroken(Located user, Need need, Located target) {
        return need.condition() == DependencyCondition.SERVICE_HEALTHY
                && target.service().attributes().healthcheck().isEmpty();
    }

    private static String message(Located user, Located target) {
        return "Service `%s` waits until `%s` is healthy, which has no health check."
                .formatted(user.service(), target.service());
    }
}
