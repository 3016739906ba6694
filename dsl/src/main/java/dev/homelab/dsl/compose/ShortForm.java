package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import java.util.Optional;

/**
 * The notation of a Compose object as one scalar, such as {@code "8080:80"} for a port.
 *
 * @param <T> the kind of object
 */
public interface ShortForm<T> {

    /** The object that a scalar stands for. */
    T read(Scalar scalar);

    /** The scalar that stands for an object, or nothing where only the long form can say it. */
    Optional<Node> write(T object, Site site);

    /** Whether Compose tells a mapping from the scalar that says the same. */
    default boolean isToldFromMapping() {
        return false;
    }

    /**
     * The object itself, where it makes sense.
     *
     * @throws dev.homelab.dsl.value.IllegalValueException if it does not
     */
    default T checked(T object) {
        return object;
    }
}
