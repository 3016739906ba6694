package dev.homelab.generator.yaml;

/** How much a file may ask of a reader. What people write stays far below. */
final class Limits {
    /** Levels of mappings and lists within one another, what aliases repeat included. */
    static final int DEPTH = 600;

    /** Characters that aliases may add, where each node counts for {@link #NODE} more. */
    static final long REPEATED = 8_000_000;

    /** What a node counts for beside its characters. */
    static final long NODE = 16;

    /** Findings of one file; a file that is not Compose at all would have one for each line. */
    static final int FINDINGS = 50;

    private Limits() {}
}
