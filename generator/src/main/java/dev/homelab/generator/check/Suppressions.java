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
import java.util.Set;
import java.util.stream.Collectors;

/** What authors accept: of a service, of a file, of a stack or of the whole homelab. */
final class Suppressions {
    private static final Set<String> BINDING = Checks.texts().stream()
            .filter(text -> !text.acceptable())
            .map(RuleText::id)
            .collect(Collectors.toUnmodifiableSet());

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

    /** Whether an author accepts a finding, and may. */
    boolean cover(Finding finding) {
        if (BINDING.contains(finding.rule())) {
            return false;
        }
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
        place.service()
                .flatMap(name -> model.service(place.stack(), name))
                .ifPresent(located -> owners.addAll(List.of(located.service(), located.file())));
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
        Finding finding = Finding.warning(
                        OtherRules.UNUSED_SUPPRESSION.id(),
                        place,
                        "Findings of `%s` are accepted here, and none is left out.".formatted(suppression.rule()))
                .declaredAt(suppression.origin())
                .fix(OtherRules.UNUSED_SUPPRESSION.fix());
        if (BINDING.contains(suppression.rule())) {
            return finding.expected("What that rule finds cannot be accepted: no reason would make the homelab run.");
        }
        List<String> rules = Checks.texts().stream().map(RuleText::id).toList();
        return rules.contains(suppression.rule())
                ? finding
                : finding.expected("No rule has that id.").fix(Candidates.nearest(suppression.rule(), rules)
                        .map("Did you mean `%s`?"::formatted)
                        .orElse("Take the suppression away; `stacks rules` lists the ids."));
    }
}
