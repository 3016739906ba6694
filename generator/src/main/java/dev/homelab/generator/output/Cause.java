package dev.homelab.generator.output;

/** Why a file on disk is not what the stacks yield. */
public enum Cause {
    /** The stacks yield it, and it was never written. */
    NEW("Not generated yet"),
    /** It is as it was written, and the declarations have changed since. */
    OUTDATED("Not generated again since the declarations changed"),
    /** Somebody changed it. */
    EDITED("Edited by hand"),
    /** Somebody changed it, and the declarations have changed since it was written. */
    EDITED_AND_OUTDATED("Edited by hand, and not generated again since the declarations changed"),
    /** Somebody deleted it. */
    DELETED("Deleted by hand"),
    /** Somebody else wrote a file where the stacks yield one. */
    TAKEN("Added by hand where the stacks yield a file"),
    /** Nobody's file lies in the tree. */
    STRANGER("Added by hand, and the stacks do not yield it");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** The cause as a heading. */
    public String words() {
        return words;
    }

    /** Whether somebody's work is lost when the tree is written anew. */
    public boolean isEdit() {
        return this == EDITED || this == EDITED_AND_OUTDATED;
    }
}
