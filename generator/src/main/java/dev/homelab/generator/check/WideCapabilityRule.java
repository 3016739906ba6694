package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Capabilities are few. */
final class WideCapabilityRule implements ServiceRule {
    private static final List<String> WIDE = List.of(
            "ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_PTRACE", "SYS_RAWIO", "NET_ADMIN", "DAC_READ_SEARCH", "BPF");

    @Override
    public RuleText text() {
        return new RuleText(
                "wide-capability",
                Severity.WARNING,
                "No service has a capability that is as good as root on the host.",
                "With `SYS_ADMIN` and its like a container can leave its confines.",
                "Name the narrow capability it needs, or accept it with `suppress(\"wide-capability\", reason)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<String> added = located.service().attributes().capAdd().stream().map(Object::toString).toList();
        for (int i = 0; i < added.size(); i++) {
            String capability = added.get(i).toUpperCase(Locale.ROOT).replaceFirst("^CAP_", "");
            if (WIDE.contains(capability)) {
                report.accept(finding(located, "cap_add[" + i + "]",
                        "Service `%s` has the capability `%s`.".formatted(located.service(), added.get(i))));
            }
        }
    }
}
