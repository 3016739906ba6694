package dev.homelab.generator.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which files differ that are no Compose files, and who reads them. What is in them is not shown. */
final class FileComparison {
    /** What the generator keeps for itself, and what the comparison of variables tells better. */
    private static final Set<String> SILENT = Set.of(".manifest", ".env.example", ".env.global", ".env");

    private final TreeState before;
    private final TreeState after;

    FileComparison(TreeState before, TreeState after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Set<String> paths = new TreeSet<>(before.tree().paths());
        paths.addAll(after.tree().paths());
        paths.removeIf(path -> before.tree().sameAt(path, after.tree()) || before.composeFiles().contains(path) || after.composeFiles().contains(path));
        paths.removeIf(path -> SILENT.contains(path.substring(path.lastIndexOf('/') + 1)) && !isEnvFile(path));
        for (String path : paths) {
            List<Change> readers = readers(path);
            changes.addAll(readers.isEmpty() ? List.of(change(path, "", "", "")) : readers);
        }
        return changes;
    }

    private boolean isEnvFile(String path) {
        return after.stacks().values().stream().flatMap(stack -> stack.services().entries().stream())
                .anyMatch(service -> environmentFiles((Mapping) service.value()).contains(path));
    }

    /** One change for each service that reads the file. */
    private List<Change> readers(String path) {
        List<Change> readers = new ArrayList<>();
        for (Stack stack : after.stacks().values()) {
            for (String name : stack.services().keys()) {
                reader(stack, name, path).ifPresent(readers::add);
            }
        }
        return readers;
    }

    private Optional<Change> reader(Stack stack, String name, String path) {
        Mapping service = stack.services().mapping(name);
        if (environmentFiles(service).contains(path)) {
            return Optional.of(change(path, stack.name(), name, "from which `%s` gets its environment").effect(Effect.RECREATED));
        }
        if (mounts(service, path)) {
            return Optional.of(change(path, stack.name(), name, "which `%s` mounts")
                    .effect(Effect.STALE)
                    .action("Restart `%s`, unless it watches its files: `docker compose restart %s`.".formatted(name, name)));
        }
        String context = service.mapping("build").get("context").map(Canonical::text).orElse("");
        if (isWithin(path, context)) {
            return Optional.of(change(path, stack.name(), name, "from which `%s` is built")
                    .effect(Effect.STALE)
                    .action("Build `%s` anew: `docker compose up -d --build %s`.".formatted(name, name)));
        }
        return Optional.empty();
    }

    private Change change(String path, String stack, String service, String who) {
        return Change.of(Topic.FILE, stack, service, words(path, who.formatted(service))).field(path, size(before, path), size(after, path));
    }

    private boolean mounts(Mapping service, String path) {
        return service.mapping("volumes").entries().stream()
                .map(entry -> entry.value() instanceof Mapping mount ? MountView.of(mount) : new MountView("", "", false))
                .anyMatch(mount -> mount.type().equals("bind") && isWithin(path, mount.source()));
    }

    private static boolean isWithin(String path, String directory) {
        return !directory.isEmpty() && (directory.equals(".") || path.equals(directory) || path.startsWith(directory + "/"));
    }

    private static List<String> environmentFiles(Mapping service) {
        Node files = service.get("env_file").orElse(new Sequence(List.of()));
        return files instanceof Sequence list
                ? list.nodes().stream().map(file -> file instanceof Mapping form ? form.get("path").orElse(file) : file).map(Canonical::text).toList()
                : List.of(Canonical.text(files));
    }

    private static Optional<String> size(TreeState state, String path) {
        return state.tree().has(path) ? Optional.of(lines(state.tree().text(path)).size() + " lines") : Optional.empty();
    }

    private String words(String path, String who) {
        String subject = "`" + Shown.name(path) + "`" + (who.isEmpty() ? " " : ", " + who + ", ");
        if (!before.tree().has(path)) {
            return subject + "is new.";
        }
        if (!after.tree().has(path)) {
            return subject + "is gone.";
        }
        int added = 0;
        int removed = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(lines(before.tree().text(path)), lines(after.tree().text(path))).getDeltas()) {
            added += delta.getTarget().size();
            removed += delta.getSource().size();
        }
        return subject + "changes (+%d -%d lines).".formatted(added, removed);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
