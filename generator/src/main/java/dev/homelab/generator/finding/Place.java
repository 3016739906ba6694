package dev.homelab.generator.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a finding is, in Compose terms.
 *
 * @param stack the stack, or the file where there is no stack
 * @param path the place in the file, such as {@code services.n8n.ports[0]}; empty for the whole
 * @param service the service that the place is in, where it is in one
 */
public record Place(String stack, String path, Optional<String> service) {
    public Place {
        Objects.requireNonNull(stack, "stack");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(service, "service");
    }

    /** A place by its path alone, which does not tell a dot in the name of a service from one behind it. */
    public Place(String stack, String path) {
        this(stack, path, serviceIn(path));
    }

    /** The place of a service. */
    public static Place ofService(String stack, String name) {
        return new Place(stack, "services." + name, Optional.of(name));
    }

    private static Optional<String> serviceIn(String path) {
        String[] members = path.split("[.\\[]", 3);
        return members.length > 1 && members[0].equals("services") ? Optional.of(members[1]) : Optional.empty();
    }

    /** A place below this one. */
    public Place below(String member) {
        String below = path.isEmpty() ? member : member.startsWith("[") ? path + member : path + "." + member;
        return new Place(stack, below, service.or(() -> serviceIn(below)));
    }

    @Override
    public String toString() {
        return path.isEmpty() ? stack : stack + " · " + path;
    }
}
