package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** The engine's filters stay on. */
final class UnconfinedRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unconfined",
                Severity.WARNING,
                "No service turns off the filter of system calls, AppArmor or SELinux.",
                "They are what is left between a broken program and the host.",
                "Leave the option out, or accept it with `suppress(\"unconfined\", reason)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<String> options = located.service().attributes().securityOpt().stream().map(Object::toString).toList();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).matches("(seccomp|apparmor)[:=]unconfined|label[:=]disable")) {
                report.accept(finding(located, "security_opt[" + i + "]",
                        "Service `%s` has the security option `%s`.".formatted(located.service(), options.get(i))));
            }
        }
    }
}
