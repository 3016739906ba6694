package dev.homelab.dsl;

import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.ModelAttributes;
import dev.homelab.dsl.origin.Origin;

/**
 * An AI model that services use.
 *
 * @param name its key under {@code models}
 * @param attributes what Compose is told of it
 * @param origin the line that declared it
 */
public record Model(String name, ModelAttributes attributes, Origin origin) implements Resource {

    /** A model by its key, with nothing more to say of it. */
    public static Model of(String name) {
        return of(name, ModelAttributes.builder().build());
    }

    /** A model by its key. */
    public static Model of(String name, ModelAttributes attributes) {
        return new Model(name, attributes, Origin.here());
    }

    @Override
    public void declareIn(ComposeFileAttributes.Builder<?> file) {
        file.model(name, attributes);
    }
}
