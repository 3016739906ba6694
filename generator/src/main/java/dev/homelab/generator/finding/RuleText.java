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
 * @param acceptable whether an author may accept what it finds
 */
public record RuleText(
        String id, Severity severity, String statement, String reason, String fix, boolean acceptable) {
    public RuleText {
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalValueException(id, "a rule id of lower-case words with dashes");
        }
    }

    /** What a rule says whose findings an author may accept, with a reason. */
    public RuleText(String id, Severity severity, String statement, String reason, String fix) {
        this(id, severity, statement, reason, fix, true);
    }

    /** The same of a rule that Compose has too, or that nothing can be rendered without: no reason would help. */
    public RuleText binding() {
        return new RuleText(id, severity, statement, reason, fix, false);
    }
}
