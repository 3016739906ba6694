package dev.homelab.generator.check;

import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** A namespace has a name. */
final class BlankNamespaceRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "blank-namespace",
                Severity.ERROR,
                "The attribute `pid` is left out or has a value.",
                "The specification allows nothing for a value, and Compose crashes on it.",
                "Leave the attribute out.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        located.service().attributes().pid().filter(Text::isNone).ifPresent(none -> report.accept(
                finding(located, "pid", "Service `%s` has `pid` without a value.".formatted(located.service()))));
    }
}
