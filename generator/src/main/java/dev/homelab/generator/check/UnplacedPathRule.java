package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** A path of the tree is an object. */
final class UnplacedPathRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unplaced-path",
                Severity.WARNING,
                "Something in the tree is named by reference.",
                "The path stays behind when the file moves, and nothing says that both belong together.",
                "Refer to it with `TreeFile` or `TreeDirectory`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (RelativePath path : RelativePath.in(model)) {
            if (path.verdict() == RelativePath.Verdict.WRITTEN) {
                report.accept(finding(path.user(), path.member(), path.message(
                        "`%s` of `%s` is `%s`, a path by its text: with `%s` it is `%s`.")).expected(path.expected()));
            }
        }
    }
}
