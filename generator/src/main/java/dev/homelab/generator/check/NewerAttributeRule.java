package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** What is written is what the operator's Compose knows. */
final class NewerAttributeRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "newer-attribute",
                Severity.ERROR,
                "A service has only attributes that Compose 2.40 knows.",
                "That release refuses the whole file; `pre_start` and `no_cache_filter` came later.",
                "Leave the attribute out.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        if (!attributes.preStart().isEmpty()) {
            report.accept(finding(located, "pre_start")
                    .fix("Leave it out, and wait with `completed(...)` for a service that ends: that does the same."));
        }
        if (!attributes.build().map(Build::noCacheFilter).orElse(List.of()).isEmpty()) {
            report.accept(finding(located, "build.no_cache_filter"));
        }
    }

    private Finding finding(Located located, String member) {
        return finding(located, member, "Service `%s` has `%s`, which Compose 2.40 does not know."
                .formatted(located.service(), member));
    }
}
