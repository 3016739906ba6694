package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** A path means one thing. */
final class AmbiguousPathRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "ambiguous-path",
                Severity.ERROR,
                "A relative path means the same however Compose is called.",
                "Compose resolves it against the first file of a command: two ways of starting see two sets of files.",
                "Refer to it with `TreeFile` or `TreeDirectory`; where that is done, let the files of the stack lie equally deep.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (RelativePath path : RelativePath.in(model)) {
            if (path.verdict() == RelativePath.Verdict.AMBIGUOUS) {
                report.accept(finding(path.user(), path.member(), path.message(
                        "`%s` of `%s` is `%s`, which means different things: with `%s` it is `%s`.")).expected(path.expected()));
            }
        }
    }
}
