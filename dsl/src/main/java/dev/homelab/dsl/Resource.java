package dev.homelab.dsl;

import dev.homelab.dsl.compose.ComposeFileAttributes;

/**
 * Something besides services that a Compose file declares by a name: it comes into the file with the services that use
 * it.
 */
public sealed interface Resource permits Volume, Network, Secret, Config, Model {

    /** Its key in its section of the file. */
    String name();

    /** Declares it in a file. */
    void declareIn(ComposeFileAttributes.Builder<?> file);
}
