package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Turns paths of a Compose file into paths from the root of the tree, so that they stay the same when the file moves.
 *
 * @param directory the directory that Compose resolves them against, from the root; empty for the root
 */
record Paths(String directory) {
    /** Which members are paths, by the property that holds the object. */
    static final Map<String, Set<String>> MEMBERS = Map.of(
            "build", Set.of("context"),
            "env_file", Set.of("path"),
            "extends", Set.of("file"));

    /** A path from the root; absolute paths, those in the home directory and those that begin with a variable stay. */
    Node resolved(Node path) {
        String written = Canonical.text(path);
        boolean relative = !written.matches("(/|~|\\$\\{|[a-z]+://|git@|[A-Za-z]:\\\\).*");
        return relative && !written.isEmpty() ? Scalar.of(resolved(written)) : path;
    }

    String resolved(String relative) {
        Path joined = Path.of(directory, relative).normalize();
        String path = joined.toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }
}
