package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What differs between the named volumes of two trees, by the engine's names. */
final class VolumeComparison {

    private VolumeComparison() {}

    static List<Change> of(Map<String, Mapping> before, Map<String, Mapping> after) {
        List<Change> changes = new ArrayList<>();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Mapping old = before.get(name);
            Mapping now = after.get(name);
            if (old == null) {
                changes.add(change(name, "Volume `%s` is new and empty.".formatted(name)));
            } else if (now == null) {
                changes.add(change(name, "Volume `%s` is no longer declared; it stays, with its data, until somebody removes it.".formatted(name)));
            } else if (!old.equals(now)) {
                String keys = Canonical.keys(old, now).stream()
                        .filter(key -> !old.get(key).equals(now.get(key)))
                        .map(key -> "`" + key + "`")
                        .collect(Collectors.joining(" and "));
                changes.add(change(name, "Volume `%s` is declared with another %s.".formatted(name, keys))
                        .danger("Compose asks whether to make volume `%s` anew, which deletes what is in it.".formatted(name)));
            }
        }
        return changes;
    }

    private static Change change(String name, String sentence) {
        return Change.of(Topic.VOLUME, "", name, sentence);
    }
}
