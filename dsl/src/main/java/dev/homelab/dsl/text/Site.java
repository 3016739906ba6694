package dev.homelab.dsl.text;

/** Where a text is written: it knows how names, paths and variables have to look there. */
public interface Site {

    /** Characters that mean themselves, escaped as this place needs it. */
    String literal(String characters);

    /** The host name by which a service is reached from here. */
    String host(ServiceId service);

    /**
     * The path by which a file or directory of the tree is reached from here.
     *
     * @param fromRoot its path from the root of the tree, with forward slashes
     */
    String path(String fromRoot);

    /**
     * A variable of the environment.
     *
     * @param name the variable
     * @param otherwise what follows the name in Compose's notation: {@code :-default}, {@code :?message} or nothing
     */
    String variable(String name, String otherwise);

    /** Any reference; a site that only watches what is referred to overrides this. */
    default String reference(Reference reference) {
        return reference.renderedAt(this);
    }
}
