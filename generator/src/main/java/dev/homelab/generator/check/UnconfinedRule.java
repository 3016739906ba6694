package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The engine's filters stay on. */
final class UnconfinedRule implements ServiceRule {

    private static final Pattern UNCONFINED = Pattern.compile("(seccomp|apparmor)[:=]unconfined|label[:=]disable");

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
            if (UNCONFINED.matcher(options.get(i)).matches()) {
                report.accept(finding(located, "security_opt[" + i + "]",
                        "Service `%s` has the security option `%s`.".formatted(located.service(), options.get(i))));
            }
        }
    }
}
