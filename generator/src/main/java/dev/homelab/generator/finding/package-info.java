/** Mistakes as values: what was found where, what was expected, and how to mend it. */
package dev.homelab.generator.finding;
