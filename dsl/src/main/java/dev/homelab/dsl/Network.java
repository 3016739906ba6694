package dev.homelab.dsl;

import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.NetworkAttributes;
import dev.homelab.dsl.origin.Origin;

/**
 * A network that services join.
 *
 * @param name its key under {@code networks}
 * @param attributes what Compose is told of it
 * @param origin the line that declared it
 */
public record Network(String name, NetworkAttributes attributes, Origin origin) implements Resource {

    /** A network by its key, with nothing more to say of it. */
    public static Network of(String name) {
        return of(name, NetworkAttributes.builder().build());
    }

    /** A network by its key. */
    public static Network of(String name, NetworkAttributes attributes) {
        return new Network(name, attributes, Origin.here());
    }

    @Override
    public void declareIn(ComposeFileAttributes.Builder<?> file) {
        file.network(name, attributes);
    }
}
