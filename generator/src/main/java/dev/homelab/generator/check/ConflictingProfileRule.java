package dev.homelab.generator.check;

import dev.homelab.dsl.Profile;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A profile is declared once. */
final class ConflictingProfileRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "conflicting-profile",
                Severity.ERROR,
                "Profiles of one name belong to one choice.",
                "Whether it excludes another would depend on which service is asked.",
                "Declare it once, and use that in both places.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, Profile> first = new LinkedHashMap<>();
        for (Located located : model.services()) {
            for (Profile profile : located.service().profiles()) {
                Profile other = first.putIfAbsent(profile.name(), profile);
                if (other != null && !other.choice().equals(profile.choice())) {
                    report.accept(finding(located, "profiles", "The profile `%s` of `%s` belongs to %s, and elsewhere to %s."
                            .formatted(profile.name(), located.service(), choice(profile), choice(other))));
                }
            }
        }
    }

    private static String choice(Profile profile) {
        return profile.choice().map("the choice `%s`"::formatted).orElse("no choice");
    }
}
