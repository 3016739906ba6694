/** Loads Compose files into the typed model, as Compose loads them: documents merged, every form of every value understood. */
package dev.homelab.generator.load;
