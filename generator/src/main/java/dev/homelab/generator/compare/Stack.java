package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Compose file of a tree with what is put over it.
 *
 * @param file its path from the root, which is what makes it the same stack in two trees
 * @param present whether there is such a file
 * @param project the project's name, as Compose finds it; empty where only the directory above the tree tells
 * @param document the file in canonical form, with what Compose adds without being asked
 * @param variants the same with one more file, by that file's path
 */
record Stack(String file, boolean present, String project, Mapping document, Map<String, Mapping> variants) {
    Stack {
        variants = Collections.unmodifiableMap(new TreeMap<>(variants));
    }

    /** A stack of nothing, to compare one with that another tree does not have. */
    static Stack none(String file) {
        return new Stack(file, false, "", new Mapping(List.of()), Map.of());
    }

    /** What people call it: its directory, or the file itself where it lies at the root. */
    String name() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? file : file.substring(0, slash);
    }

    Mapping services() {
        return document.mapping("services");
    }

    /** A top-level object's own name for the engine. */
    String engineName(String kind, String key) {
        Mapping object = document.mapping(kind).mapping(key);
        boolean external = object.get("external").isPresent();
        return object.get("name").map(Canonical::text).orElse(external || project.isEmpty() ? key : project + "_" + key);
    }
}
