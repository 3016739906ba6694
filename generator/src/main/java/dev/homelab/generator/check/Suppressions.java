package dev.homelab.generator.check;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Suppression;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What authors accept: of a service, of a file, of a stack or of the whole homelab. */
final class Suppressions {
    private final Model model;
    private final Map<Suppression, Place> declared = new LinkedHashMap<>();
    private final Map<String, List<Suppression>> byRule = new LinkedHashMap<>();
    private final Map<Suppression, Set<Object>> owners = new LinkedHashMap<>();
    private final Set<Suppression> used = new LinkedHashSet<>();

    Suppressions(Model model) {
        this.model = model;
        Homelab homelab = model.homelab();
        homelab.suppressions().forEach(each -> add(each, homelab, new Place(homelab.name(), "")));
        for (Stack stack : homelab.stacks()) {
            stack.suppressions().forEach(each -> add(each, stack, new Place(stack.name(), "")));
            for (ComposeFile file : stack.files()) {
                Place place = new Place(stack.name(), file.path().fromRoot());
                file.suppressions().forEach(each -> add(each, file, place));
            }
        }
        for (Located located : model.services()) {
            located.service().suppressions().forEach(each -> add(each, located.service(), located.place()));
        }
    }

    private void add(Suppression suppression, Object owner, Place place) {
        if (declared.putIfAbsent(suppression, place) == null) {
            byRule.computeIfAbsent(suppression.rule(), key -> new ArrayList<>()).add(suppression);
        }
        owners.computeIfAbsent(suppression, key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(owner);
    }

    /** Whether an author accepts a finding. */
    boolean cover(Finding finding) {
        boolean covered = false;
        for (Suppression suppression : byRule.getOrDefault(finding.rule(), List.of())) {
            if (owners(finding).stream().anyMatch(owners.get(suppression)::contains)) {
                used.add(suppression);
                covered = true;
            }
        }
        return covered;
    }

    /** Everything that a finding is in, from the service to the homelab. */
    private List<Object> owners(Finding finding) {
        Place place = finding.place();
        List<Object> owners = new ArrayList<>();
        Optional<Located> service = place.service().flatMap(name -> model.service(place.stack(), name));
        service.ifPresent(located -> owners.addAll(List.of(located.service(), located.file())));
        for (Stack stack : model.homelab().stacks()) {
            if (stack.name().equals(place.stack())) {
                owners.add(stack);
            }
            stack.files().stream()
                    .filter(file -> file.path().fromRoot().equals(place.stack()))
                    .forEach(file -> owners.addAll(List.of(file, stack)));
        }
        owners.add(model.homelab());
        return owners;
    }

    /** A finding for each suppression that covers nothing. */
    List<Finding> useless() {
        List<Finding> findings = new ArrayList<>();
        declared.forEach((suppression, place) -> {
            if (!used.contains(suppression)) {
                findings.add(useless(suppression, place));
            }
        });
        return findings;
    }

    private static Finding useless(Suppression suppression, Place place) {
        List<String> rules = Checks.texts().stream().map(RuleText::id).toList();
        Finding finding = Finding.warning(
                        OtherRules.UNUSED_SUPPRESSION.id(),
                        place,
                        "Findings of `%s` are accepted here, and there is none.".formatted(suppression.rule()))
                .declaredAt(suppression.origin())
                .fix(OtherRules.UNUSED_SUPPRESSION.fix());
        if (rules.contains(suppression.rule())) {
            return finding;
        }
        return finding.expected("No rule has that id.").fix(Candidates.nearest(suppression.rule(), rules)
                .map("Did you mean `%s`?"::formatted)
                .orElse("Take the suppression away; `stacks rules` lists the ids."));
    }
}
