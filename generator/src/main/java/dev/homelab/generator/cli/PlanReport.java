package dev.homelab.generator.cli;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.output.Change;
import dev.homelab.generator.output.Plan;
import java.util.ArrayList;
import java.util.List;

/** Says what a plan would do or has done. */
final class PlanReport {

    private PlanReport() {}

    /** Why a plan cannot be carried out. */
    static Findings conflicts(Plan plan) {
        List<Finding> findings = new ArrayList<>();
        plan.conflicts().forEach((path, reason) -> findings.add(
                taken(path, reason).fix("Move it away, or delete it if nobody needs it.")));
        return Findings.of(findings);
    }

    /** Why a file cannot be written. */
    static Finding taken(String path, String reason) {
        return Finding.error("path-taken", new Place(path, ""), "Cannot write `%s`: %s.".formatted(path, reason));
    }

    /** One line for each file, and one that counts them. */
    static String summary(Plan plan, boolean dryRun) {
        StringBuilder text = new StringBuilder();
        for (Change change : plan.changes()) {
            text.append("%-6s %s%s\n".formatted(
                    change.verb(), change.path(), change.edited() ? " (was edited by hand)" : ""));
        }
        return text.append(counts(plan, dryRun)).toString();
    }

    private static String counts(Plan plan, boolean dryRun) {
        long written = plan.changes().stream().filter(change -> change.after().isPresent()).count();
        long deleted = plan.changes().size() - written;
        return "%s%d files written, %d deleted, %d unchanged".formatted(
                dryRun ? "Dry run: would be " : "", written, deleted, plan.unchanged());
    }
}
