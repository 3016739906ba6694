package dev.homelab.generator.render.operator;

import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.ResourceReservations;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** Which make of graphics card a service needs, by what it asks Compose for. */
final class Cards {
    private static final String NVIDIA = "nvidia";

    private Cards() {}

    /** The makes, as the preflight calls them. */
    static Stream<String> of(ServiceAttributes attributes) {
        boolean nvidia = attributes.deploy()
                .flatMap(Deploy::resources)
                .flatMap(DeployResources::reservations)
                .map(ResourceReservations::devices)
                .orElse(List.of())
                .stream()
                .anyMatch(request -> request.driver().map(Object::toString).filter(NVIDIA::equals).isPresent());
        boolean amd = attributes.devices().stream()
                .anyMatch(device -> device.source().map(Text::toString).filter("/dev/kfd"::equals).isPresent());
        return Stream.concat(nvidia ? Stream.of(NVIDIA) : Stream.empty(), amd ? Stream.of("amd") : Stream.empty());
    }
}
