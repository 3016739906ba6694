package dev.homelab.generator.compare;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One thing that differs between two trees.
 *
 * @param topic what it is about
 * @param stack the stack: its directory, or its file at the root; empty for what belongs to all
 * @param subject the service, volume, variable, port, route or file
 * @param field the attribute below the subject, such as {@code environment.TZ}; empty for the whole
 * @param before what was there, with secrets replaced; empty for nothing
 * @param after what is there, with secrets replaced; empty for nothing
 * @param sentence the change in words, with secrets replaced
 * @param effect what the next start does to the container of the service
 * @param danger why data may be lost or out of sight; empty where none is in danger
 * @param action what the operator has to do; empty for nothing
 * @param with the overlays it is seen with; none where it is seen without any
 */
public record Change(
        Topic topic,
        String stack,
        String subject,
        String field,
        Optional<String> before,
        Optional<String> after,
        String sentence,
        Effect effect,
        Optional<String> danger,
        Optional<String> action,
        List<String> with) {
    public Change {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(effect, "effect");
        sentence = sentence.replaceAll("[\\s\\p{Cntrl}]+", " ");
        with = Collections.unmodifiableList(List.copyOf(new TreeSet<>(with)));
    }

    static Change of(Topic topic, String stack, String subject, String sentence) {
        return new Change(topic, stack, subject, "", Optional.empty(), Optional.empty(), sentence, Effect.UNTOUCHED,
                Optional.empty(), Optional.empty(), List.of());
    }

    /** The same change in a stack. */
    Change inStack(String name) {
        return new Change(topic, name, subject, field, before, after, sentence, effect, danger, action, with);
    }

    /** The same change of an attribute. */
    Change field(String name, Optional<String> from, Optional<String> to) {
        return new Change(topic, stack, subject, name, from, to, sentence, effect, danger, action, with);
    }

    Change effect(Effect what) {
        return new Change(topic, stack, subject, field, before, after, sentence, what, danger, action, with);
    }

    Change danger(String why) {
        return new Change(topic, stack, subject, field, before, after, sentence, effect, Optional.of(why), action, with);
    }

    Change action(String what) {
        return new Change(topic, stack, subject, field, before, after, sentence, effect, danger, Optional.of(what), with);
    }

    Change with(List<String> overlays) {
        return new Change(topic, stack, subject, field, before, after, sentence, effect, danger, action, overlays);
    }
}
