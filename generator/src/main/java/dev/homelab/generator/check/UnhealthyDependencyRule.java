package dev.homelab.generator.check;

import dev.homelab.dsl.Need;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;

/** What others wait to be healthy has a health check. */
final class UnhealthyDependencyRule implements NeedRule {

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
    public boolean isBroken(Located user, Need need, Located target) {
        return need.condition() == DependencyCondition.SERVICE_HEALTHY
                && !target.hasHealthcheck();
    }

    @Override
    public String message(Located user, Located target) {
        return "Service `%s` waits until `%s` is healthy, which has no health check."
                .formatted(user.service(), target.service());
    }
}
