package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** Logs do not fill the disk. */
final class UnboundedLogsRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unbounded-logs",
                Severity.WARNING,
                "The logs of a service are bounded.",
                "The engine keeps every line for ever by default.",
                "Set `logging(...)` with the option `max-size`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        boolean bounded = located.service().attributes().logging()
                .filter(logging -> logging.options().containsKey("max-size")
                        || logging.driver().filter(driver -> !driver.toString().equals("json-file")).isPresent())
                .isPresent();
        if (!bounded) {
            report.accept(finding(located, "logging", "The logs of `%s` are not bounded.".formatted(located.service())));
        }
    }
}
