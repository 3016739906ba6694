package dev.homelab.generator.explain;

import dev.homelab.generator.check.RuleExample;
import dev.homelab.generator.finding.RuleText;
import java.util.Locale;

/** What a rule says. */
final class RuleAnswer {

    private RuleAnswer() {}

    static String of(RuleText rule) {
        return """
                %s (%s)
                  %s
                  Why: %s
                  Fix: %s
                  %s
                %s""".formatted(
                rule.id(), rule.severity().name().toLowerCase(Locale.ROOT), rule.statement(), rule.reason(), rule.fix(),
                rule.acceptable()
                        ? "Accept it with `suppress(\"%s\", \"why it is right there\")`, on a service, a file, a stack or the homelab."
                                .formatted(rule.id())
                        : "It cannot be accepted with `suppress(...)`: no reason would make the homelab run.",
                RuleExample.of(rule.id()).map(RuleAnswer::indented).orElse(""));
    }

    private static String indented(String example) {
        return "\n  Example:\n\n" + example.indent(4).replaceAll("(?m)^ +$", "");
    }
}
