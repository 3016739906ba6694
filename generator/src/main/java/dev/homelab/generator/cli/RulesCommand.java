package dev.homelab.generator.cli;

import dev.homelab.generator.check.Checks;
import dev.homelab.generator.finding.RuleText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Lists the rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Lists the rules, one a line.")
final class RulesCommand implements Runnable {
    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        List<RuleText> rules = Checks.texts().stream()
                .sorted(Comparator.comparing(RuleText::id))
                .toList();
        rules.forEach(rule -> console.out().printf(
                Locale.ROOT, "%-28s %-8s %s%n", rule.id(), rule.severity().name().toLowerCase(Locale.ROOT), rule.statement()));
        console.out().flush();
    }
}
