package dev.homelab.generator.check;

import dev.homelab.dsl.Suppression;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All rules, and how they are run. */
public final class Checks {
    private static final List<Rule> ALL =
            Stream.concat(StructureRules.all().stream(), OperationRules.all().stream()).toList();

    private Checks() {}

    /** Every rule, in the order in which they are listed. */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * What the rules find, less what authors accept.
     *
     * @param model the homelab
     */
    public static Findings findings(Model model) {
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(rule -> rule.check(model, findings::add));
        Set<Suppression> used = new HashSet<>();
        findings.removeIf(finding -> suppression(model, finding).map(used::add).isPresent());
        for (Located located : model.services()) {
            located.service().suppressions().stream()
                    .filter(suppression -> !used.contains(suppression))
                    .forEach(suppression -> findings.add(useless(located, suppression)));
        }
        return Findings.of(findings);
    }

    private static Finding useless(Located located, Suppression suppression) {
        return Finding.warning(
                        "unused-suppression",
                        located.place(),
                        "Service `%s` accepts findings of `%s`, and there is none."
                                .formatted(located.service(), suppression.rule()))
                .declaredAt(suppression.origin())
                .fix("Take the suppression away.");
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

    private static Optional<Suppression> suppression(Model model, Finding finding) {
        String[] path = finding.place().path().split("[.\\[]", 3);
        if (path.length < 2 || !path[0].equals("services")) {
            return Optional.empty();
        }
        Optional<Located> service = model.service(finding.place().stack(), path[1]);
        return service.flatMap(located -> located.service().suppressions().stream()
                .filter(suppression -> suppression.rule().equals(finding.rule()))
                .findFirst());
    }
}
