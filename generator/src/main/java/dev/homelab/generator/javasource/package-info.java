/**
 * Writes the Java that declares a Compose file: the way from a model back to the source an author would have written.
 *
 * <p>{@link dev.homelab.generator.javasource.JavaSource} is the door. What a property is called and takes is read from the
 * vocabulary, so that a new property of Compose needs no word here. No text of a file becomes code: it stands in string
 * literals alone, which {@link dev.homelab.generator.javasource.Literals} escapes, and in identifiers of letters and digits.
 */
package dev.homelab.generator.javasource;
