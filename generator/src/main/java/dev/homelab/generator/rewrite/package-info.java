/** Writes a Compose file anew: the same meaning in this project's style. */
package dev.homelab.generator.rewrite;
