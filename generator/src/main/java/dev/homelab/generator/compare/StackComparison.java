package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.generator.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What differs between a stack here and there, without an overlay and with each. */
final class StackComparison {
    private final Stack before;
    private final Stack after;
    private final Set<String> moved;
    private final SourceTree files;

    /**
     * Compares two states of a stack.
     *
     * @param moved services that are in another stack now, or were; they are compared elsewhere
     * @param files the old tree
     */
    StackComparison(Stack before, Stack after, Set<String> moved, SourceTree files) {
        this.before = before;
        this.after = after;
        this.moved = moved;
        this.files = files;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>(whole());
        changes.addAll(of(before.document(), after.document()));
        Map<Change, List<String>> seenWith = new LinkedHashMap<>();
        Set<String> overlays = new TreeSet<>(before.variants().keySet());
        overlays.addAll(after.variants().keySet());
        for (String overlay : overlays) {
            Mapping one = before.variants().getOrDefault(overlay, before.document());
            Mapping other = after.variants().getOrDefault(overlay, after.document());
            of(one, other).stream()
                    .filter(change -> !changes.contains(change))
                    .forEach(change -> seenWith.computeIfAbsent(change, same -> new ArrayList<>()).add(overlay));
        }
        seenWith.forEach((change, with) -> changes.add(change.with(with)));
        return changes;
    }

    private List<Change> whole() {
        String name = after.name();
        if (!before.present()) {
            return List.of(Change.of(Topic.STACK, name, after.file(), "`%s` is a new stack.".formatted(after.file())));
        }
        if (!after.present()) {
            return List.of(Change.of(Topic.STACK, name, before.file(), "`%s` is gone.".formatted(before.file()))
                    .action("Stop what it started first: `docker compose -p %s down`.".formatted(before.project())));
        }
        if (!before.project().equals(after.project())) {
            return renamed();
        }
        return List.of();
    }

    private List<Change> renamed() {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of(Topic.STACK, after.name(), after.file(),
                        "The project is renamed from `%s` to `%s`; to Compose its containers are those of another project."
                                .formatted(before.project(), after.project()))
                .field("name", Optional.of(before.project()), Optional.of(after.project()))
                .action("Stop the old project first: `docker compose -p %s down`.".formatted(before.project())));
        after.services().keys().stream().filter(service -> before.services().get(service).isPresent()).forEach(service -> changes.add(
                Change.of(Topic.SERVICE, after.name(), service, "Belongs to project `%s`.".formatted(after.project())).effect(Effect.RECREATED)));
        return changes;
    }

    private List<Change> of(Mapping one, Mapping other) {
        List<Change> changes = new ArrayList<>();
        for (String service : Canonical.keys(one.mapping("services"), other.mapping("services"))) {
            if (!moved.contains(service)) {
                changes.addAll(service(one, other, service));
            }
        }
        for (String kind : List.of("networks", "secrets", "configs")) {
            changes.addAll(new ResourceComparison(kind, after, one, other).changes());
        }
        return changes;
    }

    private List<Change> service(Mapping one, Mapping other, String service) {
        boolean was = one.mapping("services").get(service).isPresent();
        boolean is = other.mapping("services").get(service).isPresent();
        if (was && is) {
            return new ServiceComparison(ServiceView.of(before, one, service), ServiceView.of(after, other, service), files).changes();
        }
        if (is) {
            ServiceView added = ServiceView.of(after, other, service);
            List<Change> changes = new ArrayList<>();
            changes.add(Change.of(Topic.SERVICE, after.name(), service, "Service `%s` is new: `%s`%s%s.".formatted(
                            service, added.image().isEmpty() ? "built here" : added.image(), profiles(added),
                            formerName(added, one, other).map(name -> ", what `" + name + "` was").orElse("")))
                    .effect(Effect.STARTED));
            PortComparison.of(service, new Mapping(List.of()), added.attributes().mapping("ports"))
                    .forEach(port -> changes.add(port.inStack(after.name()).effect(Effect.STARTED)));
            return changes;
        }
        return removed(ServiceView.of(before, one, service), other);
    }

    /** The service that is gone and was the same in all but its name. */
    private Optional<String> formerName(ServiceView added, Mapping one, Mapping other) {
        return one.mapping("services").keys().stream()
                .filter(name -> other.mapping("services").get(name).isEmpty())
                .filter(name -> ServiceView.of(before, one, name).attributes().equals(added.attributes()))
                .findFirst();
    }

    private static String profiles(ServiceView service) {
        Optional<Node> profiles = service.attributes().get("profiles");
        return profiles.map(node -> ", with profile `" + Shown.plain(node).replace(" ", "`, `") + "`").orElse("");
    }

    private List<Change> removed(ServiceView service, Mapping other) {
        List<Change> changes = new ArrayList<>();
        boolean nameTaken = !service.containerName().isEmpty() && other.mapping("services").keys().stream()
                .anyMatch(name -> ServiceView.of(after, other, name).containerName().equals(service.containerName()));
        Change change = Change.of(Topic.SERVICE, service.stack().name(), service.name(), "Service `%s` is gone.".formatted(service.name()))
                .effect(Effect.LEFT)
                .action(nameTaken
                        ? "Remove container `%s` first, because its name goes to another: `docker rm -f %s`."
                                .formatted(service.containerName(), service.containerName())
                        : "Remove what is left of `%s`: `docker compose -p %s up -d --remove-orphans`."
                                .formatted(service.name(), service.stack().project()));
        String kept = String.join(", ", service.mounts().keys().stream()
                .map(target -> MountView.of(service.mounts().mapping(target)))
                .filter(mount -> mount.isWritten() && !mount.source().isEmpty() && !files.has(mount.source()))
                .map(MountView::words)
                .toList());
        changes.add(kept.isEmpty() ? change : change.danger("What `%s` kept stays in %s, and nothing uses it.".formatted(service.name(), kept)));
        PortComparison.of(service.name(), service.attributes().mapping("ports"), new Mapping(List.of()))
                .forEach(port -> changes.add(port.inStack(service.stack().name()).effect(Effect.LEFT)));
        return changes;
    }
}
