package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** A path stays in the tree. */
final class OutsidePathRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "outside-path",
                Severity.ERROR,
                "No relative path leaves the tree.",
                "What is there is in no backup of the tree and in no checkout.",
                "Mount a directory of the tree, or an absolute path that the operator provides.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (RelativePath path : RelativePath.in(model)) {
            if (path.verdict() == RelativePath.Verdict.OUTSIDE) {
                report.accept(finding(path.user(), path.member(), path.message(
                        "`%s` of `%s` is `%s`, which leaves the tree: with `%s` it is `%s`.")).expected(path.expected()));
            }
        }
    }
}
