package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, and how they are run. */
public final class Checks {
    private static final List<Rule> ALL = Stream.of(
                    ReferenceRules.all(), NetworkRules.all(), PathRules.all(), VariableRules.all(), ImageRules.all(),
                    ComposeRules.all(), OperationRules.all())
            .flatMap(List::stream)
            .toList();

    private Checks() {}

    /** Every rule, in the order in which they are listed. */
    public static List<Rule> all() {
        return ALL;
    }

    /** What every rule says, those included that are no class of their own. */
    public static List<RuleText> texts() {
        return Stream.concat(ALL.stream().map(Rule::text), OtherRules.texts().stream()).toList();
    }

    /**
     * What the rules find, less what authors accept.
     *
     * @param model the homelab
     */
    public static Findings findings(Model model) {
        List<Finding> findings = new ArrayList<>();
        Suppressions suppressions = new Suppressions(model);
        ALL.forEach(rule -> rule.check(model, finding -> {
            if (!suppressions.cover(finding)) {
                findings.add(finding);
            }
        }));
        findings.addAll(suppressions.useless());
        return Findings.of(findings);
    }

    /**
     * The homelab, if no rule finds an error in it.
     *
     * @param model the homelab
     * @param findings what {@link #findings} found in it
     */
    public static Optional<CheckedHomelab> passed(Model model, Findings findings) {
        return findings.hasErrors() ? Optional.empty() : Optional.of(new CheckedHomelab(model, findings));
    }
}
