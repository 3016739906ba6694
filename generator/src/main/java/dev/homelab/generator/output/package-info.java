/** The tree on disk: what would change, and the change carried out as one. */
package dev.homelab.generator.output;
