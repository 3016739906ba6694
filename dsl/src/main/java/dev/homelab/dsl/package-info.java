/**
 * The authoring face: everything that the declaration of a homelab is written with.
 *
 * <p>Start at {@link dev.homelab.dsl.Compose}, whose static methods read as the sentences of a declaration.
 */
package dev.homelab.dsl;
