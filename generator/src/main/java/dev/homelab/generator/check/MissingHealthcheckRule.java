package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** Health can be told. */
final class MissingHealthcheckRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "missing-healthcheck",
                Severity.WARNING,
                "A service has a health check, or says why not.",
                "Nobody can wait for it, and nobody notices when it hangs.",
                "Give it a `healthcheck(...)`, or say why not with `withoutHealthcheck(...)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        if (!located.hasHealthcheck() && located.service().withoutHealthcheck().isEmpty()) {
            report.accept(finding(located, "", "Service `%s` has no health check.".formatted(located.service())));
        }
    }
}
