package dev.homelab.generator.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a finding is, in Compose terms.
 *
 * @param stack the stack, or the file where there is no stack
 * @param path the place in the file, such as {@code services.n8n.ports[0]}; empty for the whole
 */
public record Place(String stack, String path) {
    public Place {
        Objects.requireNonNull(stack, "stack");
        Objects.requireNonNull(path, "path");
    }

    /** A place below this one. */
    public Place below(String member) {
        return new Place(stack, path.isEmpty() ? member : member.startsWith("[") ? path + member : path + "." + member);
    }

    /** The service that the place is in, where it is in one. */
    public Optional<String> service() {
        String[] members = path.split("[.\\[]", 3);
        return members.length > 1 && members[0].equals("services") ? Optional.of(members[1]) : Optional.empty();
    }

    @Override
    public String toString() {
        return path.isEmpty() ? stack : stack + " · " + path;
    }
}
