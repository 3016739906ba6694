package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** What is mounted is there. */
final class MissingPathRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "missing-path",
                Severity.ERROR,
                "A relative path names something that the tree has, or that is marked as the operator's.",
                "On a fresh checkout Compose fails, or makes an empty directory.",
                "Declare it with `TreeFile` or `TreeDirectory`, or mark it with `TreeDirectory.data(...)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (RelativePath path : RelativePath.in(model)) {
            if (path.verdict() == RelativePath.Verdict.MISSING) {
                report.accept(finding(path.user(), path.member(), path.message(
                        "`%s` of `%s` is `%s`, which the tree does not have: with `%s` it is `%s`.")).expected(path.expected()));
            }
        }
    }
}
