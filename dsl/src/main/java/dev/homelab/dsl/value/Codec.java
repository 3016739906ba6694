package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.tree.Node;

/**
 * Writes a value to a document and reads it back, in every form that Compose takes.
 *
 * @param <T> the type of the value
 */
public interface Codec<T> {

    /** The value as it is written at a site. */
    Node write(T value, Site site);

    /**
     * Reads a value in any of its forms.
     *
     * @throws IllegalValueException if the node is none of them
     */
    T read(Node node);
}
