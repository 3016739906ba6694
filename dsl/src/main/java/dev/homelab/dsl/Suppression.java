package dev.homelab.dsl;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.value.IllegalValueException;

/**
 * Findings that an author knows of and accepts.
 *
 * @param rule the id of the rule
 * @param reason why they are accepted here, one sentence
 * @param origin the line that declared it
 */
public record Suppression(String rule, String reason, Origin origin) {
    public Suppression {
        if (reason.isBlank()) {
            throw new IllegalValueException(reason, "a sentence that says why `" + rule + "` is accepted");
        }
    }

    static Suppression of(String rule, String reason) {
        return new Suppression(rule, reason, Origin.here());
    }
}
