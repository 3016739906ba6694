package dev.homelab.generator.render;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.Property;
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

/** Renders the Compose files of a stack. */
final class StackRenderer {
    private final Model model;

    StackRenderer(Model model) {
        this.model = model;
    }

    /** The file that runs the services; it publishes no port. */
    Mapping base(Stack stack, ComposeFile file) {
        ApplicationRenderer renderer =
                new ApplicationRenderer(new ComposeSite(stack, file), service -> dependencies(file, service));
        Mapping document = renderer.document(file.application());
        Mapping named = with(document, "name", Scalar.of(stack.project()));
        Mapping joined = with(named, "networks", networks(document.mapping("networks")));
        Mapping volumes = volumes(file, document.mapping("volumes"));
        return volumes.isEmpty() ? joined : with(joined, "volumes", volumes);
    }

    private static Mapping with(Mapping document, String key, Node value) {
        List<Property<?>> order = ComposeFileAttributes.builder().build().properties();
        return ApplicationRenderer.with(document, new Mapping.Entry(key, value, ""), order);
    }

    private Map<String, Dependency> dependencies(ComposeFile file, Service service) {
        Map<String, Dependency> dependencies = new LinkedHashMap<>();
        for (Need need : service.needs()) {
            for (Located target : model.answering(need.service())) {
                if (target.file() == file) {
                    dependencies.put(target.service().id().name(), need.toDependency());
                }
            }
        }
        return dependencies;
    }

    /** The file's own networks, and the homelab's for whoever names none. */
    private Mapping networks(Mapping own) {
        Mapping external = Mapping.builder()
                .put("name", model.homelab().network())
                .put("external", Scalar.of(true))
                .build();
        Mapping.Builder networks = Mapping.builder().put("default", external);
        own.entries().forEach(entry -> networks.put(entry.key(), entry.value(), entry.comment()));
        return networks.build();
    }

    /** The volumes with names that are the same however the homelab is started. */
    private Mapping volumes(ComposeFile file, Mapping declared) {
        Mapping.Builder volumes = Mapping.builder();
        declared.entries().forEach(entry -> volumes.put(entry.key(), named(entry), entry.comment()));
        for (Volume volume : file.volumes()) {
            Mapping.Entry entry = new Mapping.Entry(volume.name(), declared.mapping(volume.name()), "");
            volumes.put(volume.name(), named(entry), capitalised(volume.contents()));
        }
        return volumes.build();
    }

    private Mapping named(Mapping.Entry volume) {
        Mapping attributes = volume.value() instanceof Mapping mapping ? mapping : new Mapping(List.of());
        Mapping.Builder named = Mapping.builder().put("name", model.homelab().nameOf(volume.key()));
        attributes.entries().forEach(entry -> named.put(entry.key(), entry.value(), entry.comment()));
        return named.build();
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
