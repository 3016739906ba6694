package dev.homelab.generator.compare;

/** What the next {@code docker compose up -d} does to a container, from the least to the most. */
public enum Effect {
    /** Nothing. */
    UNTOUCHED("untouched"),
    /** Nothing, though it should read something anew: a mounted file or a build context changed. */
    STALE("keeps what it has read"),
    /** It is stopped, removed and made anew; what is in no mount is gone. */
    RECREATED("recreated"),
    /** It is made for the first time. */
    STARTED("started"),
    /** Nothing knows it any more; it runs until somebody removes it. */
    LEFT("left running, unknown to Compose");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    /** The effect in a few words. */
    public String words() {
        return words;
    }
}
