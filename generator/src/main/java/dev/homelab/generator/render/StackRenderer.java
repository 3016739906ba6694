package dev.homelab.generator.render;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.Property;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the Compose files of a stack. */
final class StackRenderer {
    private final Model model;

    StackRenderer(Model model) {
        this.model = model;
    }

    /** The file that runs the services; it publishes no port. */
    Mapping base(List<Located> services) {
        Located first = services.get(0);
        Mapping.Builder document = Mapping.builder().put("name", first.stack().project());
        Mapping.Builder entries = Mapping.builder();
        services.forEach(located -> entries.put(located.service().id().name(), service(located), comment(located)));
        document.put("services", entries.build());
        document.put("networks", networks());
        Mapping volumes = volumes(first.file());
        if (!volumes.isEmpty()) {
            document.put("volumes", volumes);
        }
        return document.build();
    }

    private static String comment(Located located) {
        Service service = located.service();
        String reason = service.withoutHealthcheck();
        return Stream.of(service.comment(), reason.isEmpty() ? "" : "No health check: " + reason + ".")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Mapping service(Located located) {
        ServiceAttributes attributes = located.service().attributes();
        Mapping written = attributes.toMapping(new ComposeSite(located.stack(), located.file()));
        Mapping dependencies = dependencies(located);
        return dependencies.isEmpty() ? written : withDependencies(written, dependencies, attributes);
    }

    /** The attributes with {@code depends_on} at its canonical place. */
    private static Mapping withDependencies(Mapping written, Mapping dependencies, ServiceAttributes attributes) {
        List<Mapping.Entry> entries = new ArrayList<>();
        List<String> later = attributes.properties().stream().map(Property::name).toList();
        later = later.subList(later.indexOf("depends_on") + 1, later.size());
        boolean placed = false;
        for (Mapping.Entry entry : written.entries()) {
            if (!placed && later.contains(entry.key())) {
                entries.add(new Mapping.Entry("depends_on", dependencies, ""));
                placed = true;
            }
            entries.add(entry);
        }
        if (!placed) {
            entries.add(new Mapping.Entry("depends_on", dependencies, ""));
        }
        return new Mapping(entries);
    }

    private Mapping dependencies(Located located) {
        Map<String, Node> dependencies = new LinkedHashMap<>();
        ComposeSite site = new ComposeSite(located.stack(), located.file());
        for (Need need : located.service().needs()) {
            for (Located target : model.answering(need.service())) {
                if (target.sharesFileWith(located)) {
                    dependencies.put(target.service().id().name(), dependency(need).toNode(site));
                }
            }
        }
        return Mapping.of(dependencies);
    }

    static Dependency dependency(Need need) {
        Dependency.Builder dependency = Dependency.builder().condition(need.condition());
        return need.required() ? dependency.build() : dependency.required(false).build();
    }

    private Mapping networks() {
        Mapping external = Mapping.builder()
                .put("name", model.homelab().network())
                .put("external", Scalar.of(true))
                .build();
        return Mapping.builder().put("default", external).build();
    }

    private Mapping volumes(ComposeFile file) {
        Mapping.Builder volumes = Mapping.builder();
        for (Volume volume : file.volumes()) {
            Mapping named = Mapping.builder()
                    .put("name", model.homelab().name() + "_" + volume.name())
                    .build();
            volumes.put(volume.name(), named, capitalised(volume.contents()));
        }
        return volumes.build();
    }

    private static String capitalised(String sentence) {
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }

    /** The ports of the endpoints that have one on the host, at its loopback address; empty without any. */
    Mapping privatePorts(List<Located> services) {
        Mapping.Builder entries = Mapping.builder();
        for (Located located : services) {
            List<Sequence.Item> ports = new ArrayList<>();
            for (Endpoint endpoint : located.service().endpoints()) {
                endpoint.privatePort().ifPresent(port -> ports.add(new Sequence.Item(
                        Scalar.of("127.0.0.1:" + port + ":" + endpoint.port()), "")));
            }
            if (!ports.isEmpty()) {
                entries.put(located.service().id().name(), Mapping.builder().put("ports", new Sequence(ports)).build());
            }
        }
        Mapping all = entries.build();
        return all.isEmpty() ? all : Mapping.builder().put("services", all).build();
    }
}
