package dev.homelab.generator.check;

import dev.homelab.dsl.TreeFile;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A file of the tree is declared once. */
final class ConflictingFileRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "conflicting-file",
                Severity.ERROR,
                "Declarations of one file of the tree agree.",
                "One of the services would get what was meant for the other.",
                "Declare it once, and mount that in both places.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, TreeFile> first = new LinkedHashMap<>();
        for (Located located : model.services()) {
            for (TreeFile file : located.service().files()) {
                TreeFile other = first.putIfAbsent(file.path().fromRoot(), file);
                if (other != null && differs(file, other)) {
                    report.accept(finding(located, "volumes", "The file `%s` is declared at %s and, differently, at %s."
                                    .formatted(file.path(), other.origin(), file.origin()))
                            .declaredAt(file.origin()));
                }
            }
        }
    }

    private static boolean differs(TreeFile one, TreeFile other) {
        return !one.template().equals(other.template()) || !one.slots().equals(other.slots());
    }
}
