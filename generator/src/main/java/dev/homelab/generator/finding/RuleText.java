package dev.homelab.generator.finding;

import dev.homelab.dsl.value.IllegalValueException;

/**
 * What a rule says.
 *
 * @param id its stable name, such as {@code undefined-volume}
 * @param severity how much a finding of it matters
 * @param statement one sentence on what has to hold
 * @param reason what goes wrong otherwise
 * @param fix how to mend it, starting with a verb
 */
public record RuleText(String id, Severity severity, String statement, String reason, String fix) {
    public RuleText {
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalValueException(id, "a rule id of lower-case words with dashes");
        }
    }
}
