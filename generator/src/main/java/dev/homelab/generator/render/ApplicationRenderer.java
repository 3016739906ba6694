package dev.homelab.generator.render;

import dev.homelab.dsl.Application;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.Property;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Tagged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders an application as one Compose file: the one way from a declaration to a document. */
public final class ApplicationRenderer {
    private final Site site;
    private final Surroundings surroundings;

    /** What the place of a file has to say of its services. */
    interface Surroundings {

        /** What a service waits for in its own file, by the services' keys. */
        Map<String, Dependency> dependencies(Service service);
    }

    ApplicationRenderer(Site site, Surroundings surroundings) {
        this.site = site;
        this.surroundings = surroundings;
    }

    /** The document of an application that belongs to no homelab; its services know each other by their own names. */
    public static Mapping alone(Application application) {
        return new ApplicationRenderer(new StandaloneSite(), ApplicationRenderer::needs).document(application);
    }

    private static Map<String, Dependency> needs(Service service) {
        Map<String, Dependency> dependencies = new LinkedHashMap<>();
        service.needs().forEach(need -> dependencies.put(need.service().name(), need.toDependency()));
        return dependencies;
    }

    Mapping document(Application application) {
        Mapping attributes = application.attributes().toMapping(site);
        Mapping.Builder services = Mapping.builder();
        application.services().forEach(service ->
                services.put(service.id().name(), tagged(service), comment(service)));
        attributes.mapping("services").entries().forEach(entry ->
                services.put(entry.key(), entry.value(), entry.comment()));
        return application.services().isEmpty()
                ? attributes
                : with(attributes, new Mapping.Entry(
                        "services", application.attributes().commented(ComposeFileAttributes.SERVICES, services.build()),
                        application.attributes().comments().getOrDefault("services", "")),
                        application.attributes().properties());
    }

    private static String comment(Service service) {
        String reason = service.withoutHealthcheck();
        return Stream.of(service.comment(), reason.isEmpty() ? "" : "No health check: " + reason + ".")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The service, told to replace or to take away that of an earlier file where it says so. */
    private Node tagged(Service service) {
        Mapping written = service(service);
        return service.attributes().tag()
                .<Node>map(tag -> new Tagged(tag, tag == Tagged.Tag.RESET ? Scalar.none() : written))
                .orElse(written);
    }

    private Mapping service(Service service) {
        Mapping written = service.attributes().toMapping(site);
        Map<String, Dependency> dependencies =
                new LinkedHashMap<>(service.attributes().get(ServiceAttributes.DEPENDS_ON).orElse(Map.of()));
        dependencies.putAll(surroundings.dependencies(service));
        if (dependencies.isEmpty()) {
            return written;
        }
        Node node = service.attributes().commented(
                ServiceAttributes.DEPENDS_ON, ServiceAttributes.DEPENDS_ON.codec().write(dependencies, site));
        String comment = service.attributes().comments().getOrDefault("depends_on", "");
        return with(written, new Mapping.Entry("depends_on", node, comment), service.attributes().properties());
    }

    /** A mapping with an entry at its canonical place, in place of one with the same key. */
    static Mapping with(Mapping written, Mapping.Entry added, List<Property<?>> order) {
        List<String> names = order.stream().map(Property::name).toList();
        List<String> before = names.subList(0, names.indexOf(added.key()));
        List<Mapping.Entry> entries = new ArrayList<>();
        written.entries().stream().filter(entry -> before.contains(entry.key())).forEach(entries::add);
        entries.add(added);
        written.entries().stream()
                .filter(entry -> !before.contains(entry.key()) && !entry.key().equals(added.key()))
                .forEach(entries::add);
        return new Mapping(entries, written.foot());
    }
}
