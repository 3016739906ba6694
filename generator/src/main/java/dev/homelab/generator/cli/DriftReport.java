package dev.homelab.generator.cli;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.output.Cause;
import dev.homelab.generator.output.Change;
import dev.homelab.generator.output.Plan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why a directory is not what the stacks yield, file by file, and which command mends it. */
final class DriftReport {
    static final RuleText OUTDATED = new RuleText("outdated-file", Severity.ERROR,
            "The tree is what the declarations yield.",
            "What is reviewed and started is the tree; a declaration that is not in it has no effect.",
            "Run `./stacks generate` and commit the tree with the declarations.");
    static final RuleText EDITED = new RuleText("edited-file", Severity.ERROR,
            "Nobody edits the tree by hand.",
            "The next run of the generator writes over it, and what was mended breaks again.",
            "Change the declaration instead, then run `./stacks generate`.");

    private final Plan plan;
    private final String directory;

    /**
     * A report on a plan.
     *
     * @param directory the tree as it was named on the command line
     */
    DriftReport(Plan plan, String directory) {
        this.plan = plan;
        this.directory = directory;
    }

    boolean isEmpty() {
        return plan.changes().isEmpty() && plan.strangers().isEmpty();
    }

    /** One finding for each file, at its first line. */
    Findings findings() {
        List<Finding> findings = new ArrayList<>();
        byCause().forEach((cause, paths) -> paths.forEach(path -> findings.add(finding(cause, path))));
        return Findings.of(findings);
    }

    private Finding finding(Cause cause, String path) {
        RuleText rule = cause == Cause.NEW || cause == Cause.OUTDATED ? OUTDATED : EDITED;
        String words = cause.words().substring(0, 1).toLowerCase(Locale.ROOT) + cause.words().substring(1);
        return Finding.error(rule.id(), new Place(path, ""), "File `%s`: %s.".formatted(path, words))
                .fix(rule.fix())
                .declaredAt(new Origin("/" + directory + "/" + path, 1, 0, Optional.empty()));
    }

    /** Every file under its cause, and the command. */
    String text() {
        StringBuilder text = new StringBuilder();
        byCause().forEach((cause, paths) -> {
            text.append(cause.words()).append(":\n");
            paths.forEach(path -> text.append("  ").append(path).append('\n'));
        });
        boolean edits = byCause().keySet().stream().anyMatch(Cause::isEdit);
        return text.append(edits ? "Carry what was edited by hand over to the declarations first; it is written over.\n" : "")
                .append("Mend it: `").append(command()).append("`\n")
                .toString();
    }

    /** What nobody generated goes away first, or the generator refuses to write or leaves it. */
    private String command() {
        List<String> foreign = new ArrayList<>(plan.strangers());
        foreign.addAll(plan.conflicts().keySet());
        String remove = foreign.stream().sorted().map(path -> quoted(directory + "/" + path)).collect(Collectors.joining(" "));
        String generate = "./stacks generate" + (directory.equals("out") ? "" : " --out " + quoted(directory));
        boolean differs = plan.changes().stream().anyMatch(change -> change.cause() != Cause.TAKEN) || !plan.conflicts().isEmpty();
        return (remove.isEmpty() ? "" : "rm -r -- " + remove) + (remove.isEmpty() || !differs ? "" : " && ") + (differs ? generate : "");
    }

    private static String quoted(String path) {
        return path.matches("[\\w./@%+=:,-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    /** The manifest changes with every file; it is told only where nothing else is. */
    private Map<Cause, List<String>> byCause() {
        Map<Cause, List<String>> causes = new EnumMap<>(Cause.class);
        boolean alone = plan.changes().size() == 1;
        for (Change change : plan.changes()) {
            boolean manifest = change.path().equals(Plan.MANIFEST);
            if (!manifest || alone) {
                Cause cause = manifest && change.before().isPresent() ? Cause.EDITED : change.cause();
                causes.computeIfAbsent(cause, same -> new ArrayList<>()).add(change.path());
            }
        }
        if (!plan.strangers().isEmpty()) {
            causes.put(Cause.STRANGER, plan.strangers());
        }
        return causes;
    }
}
