package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Text;

/** What happens when a container ends. Compose Specification, service attribute {@code restart}. */
public final class Restart extends TextValue {
    /** The container stays ended: for one-shots. */
    public static final Restart NO = new Restart(Text.of("no"));
    /** It is started again whatever its exit status, and at every start of the engine. */
    public static final Restart ALWAYS = new Restart(Text.of("always"));
    /** It is started again unless somebody stopped it. */
    public static final Restart UNLESS_STOPPED = new Restart(Text.of("unless-stopped"));
    /** It is started again when its exit status is not 0. */
    public static final Restart ON_FAILURE = new Restart(Text.of("on-failure"));

    private Restart(Text text) {
        super(text);
    }

    /** It is started again when its exit status is not 0, at most so many times. */
    public static Restart onFailure(int attempts) {
        return of(Text.of("on-failure:" + attempts));
    }

    /**
     * A policy from text.
     *
     * @throws IllegalValueException if the text is known and no policy
     */
    public static Restart of(Text text) {
        text.literal().filter(word -> !word.matches("no|always|unless-stopped|on-failure(:\\d+)?")).ifPresent(word -> {
            throw new IllegalValueException(word, "`no`, `always`, `unless-stopped`, `on-failure` or `on-failure:N`");
        });
        return read(text);
    }

    /** A policy from a file: Compose leaves it to the engine whether it is one. */
    static Restart read(Text text) {
        return new Restart(text);
    }
}
