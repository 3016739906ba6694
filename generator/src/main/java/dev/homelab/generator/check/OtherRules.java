package dev.homelab.generator.check;

import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import java.util.List;

/** What is found elsewhere than by a {@link Rule}: before there is a model, after all rules, or after rendering. */
final class OtherRules {
    static final RuleText UNUSED_SUPPRESSION = new RuleText(
            "unused-suppression",
            Severity.WARNING,
            "Whatever is accepted is still found.",
            "A reason that explains nothing misleads, and would hide the next finding of that rule.",
            "Take the suppression away.");
    private static final RuleText ILLEGAL_VALUE = new RuleText(
            "illegal-value",
            Severity.ERROR,
            "A value has the form that its type asks for: a port is a number up to 65535, a duration has a unit.",
            "Compose would refuse it, or take it for something else.",
            "Change the value on that line.")
            .binding();
    private static final RuleText COMPOSE_SCHEMA = new RuleText(
            "schema",
            Severity.ERROR,
            "Every rendered file is one that the Compose Specification allows.",
            "Compose refuses the whole file.",
            "Change the declaration.")
            .binding();

    private OtherRules() {}

    static List<RuleText> texts() {
        return List.of(UNUSED_SUPPRESSION, ILLEGAL_VALUE, COMPOSE_SCHEMA);
    }
}
