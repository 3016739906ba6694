package dev.homelab.generator.finding;

/** How much a finding matters. */
public enum Severity {
    /** The homelab cannot be right; nothing is written. */
    ERROR,
    /** It may be right, and a reader should know why. */
    WARNING
}
