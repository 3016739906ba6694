package dev.homelab.generator.upgrade;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.upgrade.UpstreamChange.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Says what changed upstream, and what it means for the homelab. */
final class UpstreamReport {
    private final UpstreamChange change;
    private final GivenVariables given;
    private final Optional<Homelab> homelab;
    private final StringBuilder text = new StringBuilder();

    UpstreamReport(UpstreamChange change, GivenVariables given, Optional<Homelab> homelab) {
        this.change = change;
        this.given = given;
        this.homelab = homelab;
    }

    String text() {
        text.append("Upstream `%s`: from %s to %s.%n".formatted(
                change.upstream().name(), change.upstream().revision(), change.revision()));
        section("Images", images());
        section("Services", names(change.services()));
        section("Variables", names(change.variables()));
        section("Volumes", names(change.volumes()));
        section("Other changes", change.others());
        section("What it means here", meaning());
        if (text.toString().lines().count() == 1) {
            text.append("Nothing changed.%n".formatted());
        }
        return text.toString();
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("%n%s%n".formatted(title));
            lines.forEach(line -> text.append("  ").append(line.replace("\n", "\n  ")).append('\n'));
        }
    }

    private List<String> images() {
        List<String> lines = new ArrayList<>();
        change.images().forEach((service, images) ->
                lines.add("%s: %s -> %s".formatted(service, images.get(0), images.get(1))));
        return lines;
    }

    private static List<String> names(Names names) {
        List<String> lines = new ArrayList<>();
        names.added().forEach(name -> lines.add("+ " + name));
        names.removed().forEach(name -> lines.add("- " + name));
        return lines;
    }

    private List<String> meaning() {
        List<String> lines = new ArrayList<>();
        given.missing().forEach((name, method) -> lines.add(
                "`%s` is new and has no value here: override `%s()` in `%s`, or leave it to the operator."
                        .formatted(name, method, change.upstream().given().getSimpleName())));
        change.dangers().forEach(danger -> lines.add("Danger: " + danger));
        pinned().forEach((service, images) -> lines.add(
                "`%s` runs %s here, where upstream has %s.".formatted(service, images.get(0), images.get(1))));
        UpstreamChange.compared("upstream", change.after(), "here", asHere()).dangers().forEach(danger -> lines.add(
                "Danger, where data was written with upstream's own image: " + danger));
        return lines;
    }

    /** The images that the homelab runs in place of upstream's: that here and that of upstream. */
    private Map<String, List<String>> pinned() {
        Map<String, List<String>> pinned = new TreeMap<>();
        change.after().services().forEach((name, service) -> here(service).ifPresent(own -> {
            String image = UpstreamChange.image(Optional.of(own.attributes()));
            String upstreams = UpstreamChange.image(Optional.of(service));
            if (!image.equals(upstreams)) {
                pinned.put(name, List.of(image, upstreams));
            }
        }));
        return pinned;
    }

    private Optional<Service> here(ServiceAttributes upstreams) {
        Optional<String> container = upstreams.containerName().map(Object::toString);
        return homelab.stream()
                .flatMap(each -> each.services().stream())
                .filter(service -> container.isPresent() && service.id().containerName().equals(container))
                .findFirst();
    }

    /** The new revision with the images of the homelab. */
    private ComposeFileAttributes asHere() {
        ComposeFileAttributes.PlainBuilder file = ComposeFileAttributes.builder();
        Set<Map.Entry<String, ServiceAttributes>> services = change.after().services().entrySet();
        services.forEach(service -> file.service(service.getKey(), here(service.getValue())
                .flatMap(own -> own.attributes().image())
                .map(image -> ServiceAttributes.builder().image(image).volumes(volumes(service.getValue())).build())
                .orElse(service.getValue())));
        change.after().name().ifPresent(file::name);
        change.after().volumes().forEach(file::volume);
        return file.build();
    }

    private static Mount[] volumes(ServiceAttributes service) {
        return service.volumes().toArray(Mount[]::new);
    }
}
