package dev.homelab.dsl;

import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.ConfigAttributes;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.origin.Origin;

/**
 * A configuration file that services are granted.
 *
 * @param name its key under {@code configs}
 * @param attributes what Compose is told of it
 * @param origin the line that declared it
 */
public record Config(String name, ConfigAttributes attributes, Origin origin) implements Resource {

    /** A config by its key, with nothing more to say of it. */
    public static Config of(String name) {
        return of(name, ConfigAttributes.builder().build());
    }

    /** A config by its key. */
    public static Config of(String name, ConfigAttributes attributes) {
        return new Config(name, attributes, Origin.here());
    }

    @Override
    public void declareIn(ComposeFileAttributes.Builder<?> file) {
        file.config(name, attributes);
    }

    /** This config, granted with more to say than its name: where it appears, whose it is, what may be done with it. */
    public Granted granted(FileGrant.Builder how) {
        return new Granted(this, how.source(name).build());
    }

    /**
     * A config as a service gets it.
     *
     * @param config the config
     * @param grant how it is granted
     */
    public record Granted(Config config, FileGrant grant) {}
}
