package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.generator.source.SourceTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What differs between a service here and there. */
final class ServiceComparison {
    /** Attributes that Compose leaves out when it decides whether a container is up to date. */
    private static final Set<String> NOT_IN_THE_HASH = Set.of("depends_on", "profiles", "scale", "pull_policy", "build", "develop");

    private final ServiceView before;
    private final ServiceView after;
    private final SourceTree files;
    private final List<Change> changes = new ArrayList<>();

    /** Compares; the files of the old tree tell what is configuration of the tree and no data. */
    ServiceComparison(ServiceView before, ServiceView after, SourceTree files) {
        this.before = before;
        this.after = after;
        this.files = files;
    }

    List<Change> changes() {
        List<FieldChange> fields = new ArrayList<>(FieldChange.between(before.attributes(), after.attributes()));
        fields.sort(Comparator.comparing(change -> !change.top().equals("image")));
        for (FieldChange change : fields) {
            switch (change.top()) {
                case "image" -> image(change);
                case "volumes" -> mount(change);
                case "ports" -> { }
                case "container_name" -> name(change);
                default -> add(change, ServiceWords.of(change));
            }
        }
        ports();
        return changes;
    }

    private Change change(FieldChange change, String sentence) {
        boolean hashed = !NOT_IN_THE_HASH.contains(change.top()) && !change.field().equals("deploy.replicas");
        return Change.of(Topic.SERVICE, after.stack().name(), after.name(), sentence)
                .field(change.field(), shown(change, change.before()), shown(change, change.after()))
                .effect(hashed ? Effect.RECREATED : Effect.UNTOUCHED);
    }

    private static Optional<String> shown(FieldChange change, Optional<Node> node) {
        return node.map(value -> Shown.of(change.path(), value));
    }

    private void add(FieldChange change, String sentence) {
        Change added = change(change, sentence);
        if (change.top().equals("build")) {
            added = added.effect(Effect.STALE).action("Build `%s` anew: `docker compose up -d --build %s`.".formatted(after.name(), after.name()));
        }
        changes.add(added);
    }

    private void image(FieldChange change) {
        ImageChange image = new ImageChange(before.image(), after.image());
        if (change.before().isEmpty() || change.after().isEmpty()) {
            add(change, ServiceWords.of(change));
            return;
        }
        String step = image.isOtherProgram() ? "another program" : image.step();
        Change added = change(change, "The image changes from `%s` to `%s`%s.".formatted(
                before.image(), after.image(), step.isEmpty() ? "" : ", " + step));
        changes.add(before.keepsData() ? image.danger().map(added::danger).orElse(added) : added);
    }

    private void name(FieldChange change) {
        Change added = change(change, ServiceWords.of(change));
        changes.add(change.before().isEmpty()
                ? added
                : added.action("Look for others that call `%s` by this name; it is gone.".formatted(before.containerName())));
    }

    private void mount(FieldChange change) {
        if (change.path().size() != 2) {
            add(change, ServiceWords.of(change));
            return;
        }
        String target = change.last();
        Optional<MountView> old = change.before().map(ServiceComparison::view);
        Optional<MountView> now = change.after().map(ServiceComparison::view);
        Change added = change(change, mountSentence(target, old, now))
                .field(change.field(), old.map(MountView::words), now.map(MountView::words));
        boolean endangered = old.filter(MountView::isWritten).isPresent()
                && !files.has(old.get().source())
                && !now.filter(mount -> mount.isSame(old.get())).isPresent();
        changes.add(endangered ? added.danger(mountDanger(target, old.get(), now)) : added);
    }

    private static MountView view(Node node) {
        return MountView.of(node instanceof Mapping mapping ? mapping : new Mapping(List.of()));
    }

    private static String mountSentence(String target, Optional<MountView> old, Optional<MountView> now) {
        if (old.isEmpty()) {
            return "Mounts %s at `%s`.".formatted(now.orElseThrow().words(), target);
        }
        if (now.isEmpty()) {
            return "No longer mounts %s at `%s`.".formatted(old.get().words(), target);
        }
        return old.get().equals(now.get())
                ? "%s at `%s` has another key or other options in the file; the data stays.".formatted(capital(now.get().words()), target)
                : "Mounts %s at `%s`, before %s.".formatted(now.get().words(), target, old.get().words());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String mountDanger(String target, MountView old, Optional<MountView> now) {
        if (now.isEmpty()) {
            return "What `%s` kept at `%s` stays in %s, which is no longer mounted.".formatted(after.name(), target, old.words());
        }
        return "`%s` starts with %s at `%s`; its data stays in %s and does not move by itself.".formatted(
                after.name(), now.get().words(), target, old.words());
    }

    private void ports() {
        PortComparison.of(after.name(), before.attributes().mapping("ports"), after.attributes().mapping("ports"))
                .forEach(port -> changes.add(port.inStack(after.stack().name())));
    }
}
