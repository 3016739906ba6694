package dev.homelab.generator.compare;

/** What a change is about. */
public enum Topic {
    /** A Compose file as a whole: added, removed, its project renamed. */
    STACK,
    /** A service or one of its attributes. */
    SERVICE,
    /** A port of the host. */
    PORT,
    /** A site of the reverse proxy. */
    ROUTE,
    /** A named volume. */
    VOLUME,
    /** A network, secret or config of a Compose file. */
    RESOURCE,
    /** A variable of the environment. */
    VARIABLE,
    /** A file that is no Compose file. */
    FILE
}
