package dev.homelab.generator.output;

import dev.homelab.generator.source.Directories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds files in the directory of a tree that are neither the generator's nor, by the tree's own {@code .gitignore}, the
 * operator's. Compose would read an override file among them, and nobody sees it in the declarations.
 */
final class Strangers {

    private Strangers() {}

    /** The paths of strange files, sorted. */
    static List<String> in(Path root, OutputTree tree) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        Manifest manifest = Manifest.read(root);
        return Directories.read(root).paths().stream()
                .filter(path -> !tree.files().containsKey(path) && !manifest.owns(path))
                .toList();
    }
}
