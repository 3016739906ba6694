package dev.homelab.dsl;

import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.compose.SecretAttributes;
import dev.homelab.dsl.origin.Origin;

/**
 * A confidential file that services are granted.
 *
 * @param name its key under {@code secrets}
 * @param attributes what Compose is told of it
 * @param origin the line that declared it
 */
public record Secret(String name, SecretAttributes attributes, Origin origin) implements Resource {

    /** A secret by its key, with nothing more to say of it. */
    public static Secret of(String name) {
        return of(name, SecretAttributes.builder().build());
    }

    /** A secret by its key. */
    public static Secret of(String name, SecretAttributes attributes) {
        return new Secret(name, attributes, Origin.here());
    }

    @Override
    public void declareIn(ComposeFileAttributes.Builder<?> file) {
        file.secret(name, attributes);
    }

    /** This secret, granted with more to say than its name: where it appears, whose it is, what may be done with it. */
    public Granted granted(FileGrant.Builder how) {
        return new Granted(this, how.source(name).build());
    }

    /**
     * A secret as a service gets it.
     *
     * @param secret the secret
     * @param grant how it is granted
     */
    public record Granted(Secret secret, FileGrant grant) {}
}
