package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** The image that was reviewed is the one that runs. */
final class PullPolicyRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "pull-always",
                Severity.WARNING,
                "No service fetches its image anew at each start.",
                "A start depends on the registry, and may run another program than the last one.",
                "Leave `pull_policy` out; a pinned image is fetched once.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        located.service().attributes().pullPolicy().map(Object::toString)
                .filter(policy -> policy.equals("always") || policy.startsWith("every_") || policy.matches("daily|weekly"))
                .ifPresent(policy -> report.accept(finding(located, "pull_policy",
                        "Service `%s` has `pull_policy: %s`.".formatted(located.service(), policy))));
    }
}
