package dev.homelab.generator.model;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.value.Flag;
import dev.homelab.dsl.value.HealthTest;
import dev.homelab.generator.finding.Place;
import java.util.Map;
import java.util.Optional;

/**
 * A service where it is declared.
 *
 * @param stack its stack
 * @param file its Compose file
 * @param service the service
 */
public record Located(Stack stack, ComposeFile file, Service service) {

    /** The service's place in Compose terms. */
    public Place place() {
        return Place.ofService(stack.name(), service.id().name());
    }

    /** A place of the service, such as {@code ports[0]}. */
    public Place place(String member) {
        return place().below(member);
    }

    /** The line that declared a place of the service: the nearest that is known. */
    public Origin origin(String member) {
        String at = member;
        while (!at.isEmpty()) {
            Optional<Origin> origin = declared(at);
            if (origin.isPresent()) {
                return origin.get();
            }
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return service.origin();
    }

    /** The line that declared an attribute, or the first of its members. */
    private Optional<Origin> declared(String member) {
        Map<String, Origin> origins = service.attributes().origins();
        return Optional.ofNullable(origins.get(member)).or(() -> origins.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(member + "[") || entry.getKey().startsWith(member + "."))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    /** Whether its health can be told: by a check of its own, or else by that of its image. */
    public boolean hasHealthcheck() {
        return service.attributes().healthcheck().map(Located::asks).orElseGet(() ->
                service.attributes().image().filter(image -> image.facts().hasHealthcheck()).isPresent());
    }

    private static boolean asks(Healthcheck check) {
        boolean off = check.disable().flatMap(Flag::value).orElse(false);
        return !off && check.test().filter(test -> test.runner() == HealthTest.Runner.NONE).isEmpty();
    }

    /** A service is declared once, so that it alone tells one place from another. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Located located && located.service == service;
    }

    @Override
    public int hashCode() {
        return service.hashCode();
    }

    /** Whether another service is declared in the same file. */
    public boolean sharesFileWith(Located other) {
        return file == other.file;
    }
}
