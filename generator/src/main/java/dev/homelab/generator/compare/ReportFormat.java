package dev.homelab.generator.compare;

/** How a comparison is written. */
public enum ReportFormat {
    /** For a terminal. */
    TEXT,
    /** For a comment of a pull request. */
    MARKDOWN,
    /** For programs. */
    JSON
}
