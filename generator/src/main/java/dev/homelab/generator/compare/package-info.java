/**
 * The difference between two trees as Compose means it: pure functions from two trees to a list of changes, and from
 * there to a report.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(Directories.read(before), Directories.read(after));
 * comparison.changes();                               // each with what it does and what it endangers
 * Reports.of(comparison, ReportFormat.MARKDOWN);      // for people
 * }</pre>
 */
package dev.homelab.generator.compare;
