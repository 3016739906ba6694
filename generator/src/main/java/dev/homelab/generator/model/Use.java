package dev.homelab.generator.model;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Reference;

/**
 * A reference in an attribute of a service.
 *
 * @param user who refers
 * @param path where, such as {@code environment.DB_HOST}
 * @param reference what to
 */
public record Use(Located user, String path, Reference reference) {

    /** The line that declared it. */
    public Origin origin() {
        return user.origin(path);
    }
}
