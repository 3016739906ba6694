package dev.homelab.generator.model;

import java.util.Locale;

/** Whether the files that publish ports on the host's loopback address are added. */
public enum Environment {
    /** They are. */
    PRIVATE,
    /** They are not. */
    PUBLIC;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
