package dev.homelab.generator.finding;

/** How findings are written. */
public enum FindingFormat {
    /** For people. */
    TEXT,
    /** A list of objects. */
    JSON,
    /** SARIF 2.1.0, which code hosts show beside the lines. */
    SARIF,
    /** Commands of GitHub's workflows, which become annotations. */
    GITHUB
}
