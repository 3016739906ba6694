package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.generator.secret.Masking;
import dev.homelab.generator.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        if (before.document().isEmpty()) {
            return List.of(Change.of(Topic.STACK, name, after.file(), "`%s` is a new stack.".formatted(after.file())));
        }
        if (after.document().isEmpty()) {
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
            changes.addAll(resources(kind, one.mapping(kind), other.mapping(kind)));
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
            changes.add(Change.of(Topic.SERVICE, after.name(), service, "Service `%s` is new: `%s`%s.".formatted(
                    service, Masking.structured(added.image().isEmpty() ? "built here" : added.image()), profiles(added))).effect(Effect.STARTED));
            PortComparison.of(service, new Mapping(List.of()), added.attributes().mapping("ports"))
                    .forEach(port -> changes.add(port.inStack(after.name()).effect(Effect.STARTED)));
            return changes;
        }
        return removed(ServiceView.of(before, one, service));
    }

    private static String profiles(ServiceView service) {
        Optional<Node> profiles = service.attributes().get("profiles");
        return profiles.map(node -> ", with profile `" + Shown.plain(node).replace(" ", "`, `") + "`").orElse("");
    }

    private List<Change> removed(ServiceView service) {
        List<Change> changes = new ArrayList<>();
        Change change = Change.of(Topic.SERVICE, service.stack().name(), service.name(), "Service `%s` is gone.".formatted(service.name()))
                .effect(Effect.LEFT)
                .action("Remove its container: `docker compose -p %s up -d --remove-orphans`.".formatted(service.stack().project()));
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

    /** Networks, secrets and configs of the file; by their names for the engine, where they have one of their own. */
    private List<Change> resources(String kind, Mapping one, Mapping other) {
        List<Change> changes = new ArrayList<>();
        String singular = kind.substring(0, kind.length() - 1);
        Mapping old = named(one);
        Mapping now = named(other);
        for (String name : Canonical.keys(old, now)) {
            String subject = "%s `%s`".formatted(capital(singular), name);
            if (old.get(name).isEmpty() || now.get(name).isEmpty()) {
                changes.add(resource(kind, name, subject + (now.get(name).isPresent() ? " is new." : " is gone.")));
            } else {
                FieldChange.between(old.mapping(name), now.mapping(name)).forEach(change -> changes.add(resource(
                        kind, name, "%s: `%s` changes%s.".formatted(subject, change.field(), step(change)))));
            }
        }
        return changes;
    }

    private Change resource(String kind, String name, String sentence) {
        return Change.of(Topic.RESOURCE, after.name(), name, sentence).field(kind + "." + name, Optional.empty(), Optional.empty());
    }

    private static String step(FieldChange change) {
        String before = change.before().map(node -> "`" + Shown.of(change.path(), node) + "`").orElse("nothing");
        String after = change.after().map(node -> "`" + Shown.of(change.path(), node) + "`").orElse("nothing");
        return before.equals(after) ? "; its value is not shown" : " from " + before + " to " + after;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Mapping named(Mapping resources) {
        Mapping.Builder named = Mapping.builder();
        for (String key : resources.keys()) {
            Mapping resource = resources.mapping(key);
            named.put(resource.get("name").map(Canonical::text).orElse(key), new Mapping(
                    resource.entries().stream().filter(entry -> !entry.key().equals("name")).toList()));
        }
        return named.build();
    }
}
