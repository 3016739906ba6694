/**
 * A document as ordered mappings, sequences and scalars, free of any library.
 *
 * <p>Everything that is written to or read from a Compose file passes through these types. Order is kept as given:
 * it is the order of the text.
 */
package dev.homelab.dsl.tree;
