package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Programs of a container gain no privileges. */
final class NewPrivilegesRule implements ServiceRule {
    private static final Pattern SET = Pattern.compile("no-new-privileges([:=]true)?");

    @Override
    public RuleText text() {
        return new RuleText(
                "missing-no-new-privileges",
                Severity.WARNING,
                "A service has the security option `no-new-privileges:true`.",
                "A program with a set-user-ID bit could become root.",
                "Add `.securityOpt(\"no-new-privileges:true\")`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        boolean bounded = located.service().attributes().securityOpt().stream()
                .anyMatch(option -> SET.matcher(option.toString()).matches());
        if (!bounded) {
            report.accept(finding(located, "security_opt",
                    "Programs of `%s` can gain privileges.".formatted(located.service())));
        }
    }
}
