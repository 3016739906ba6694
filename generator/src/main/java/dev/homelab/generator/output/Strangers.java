package dev.homelab.generator.output;

import dev.homelab.generator.source.Directories;
import dev.homelab.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds files in the directory of a tree that are neither the generator's nor, by the tree's own {@code .gitignore}, the
 * operator's. Compose would read an override file among them, and nobody sees it in the declarations.
 */
final class Strangers {
    private static final String RULES = ".gitignore";

    private final List<Pattern> patterns = new ArrayList<>();

    /**
     * A line of {@code .gitignore}.
     *
     * @param matcher matches a path from the root
     * @param ignores whether what matches is ignored, or in spite of earlier lines is not
     */
    private record Pattern(PathMatcher matcher, boolean ignores) {}

    private Strangers(List<String> lines) {
        lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::add);
    }

    /** The paths of strange files, sorted. */
    static List<String> in(Path root, OutputTree tree) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        Strangers strangers = new Strangers(tree.files().get(RULES) instanceof OutputFile.Text rules ? rules.content().lines().toList() : List.of());
        Manifest manifest = Manifest.read(root);
        SourceTree onDisk = Directories.read(root);
        return Collections.unmodifiableList(new ArrayList<>(onDisk.paths().stream()
                .filter(path -> !tree.files().containsKey(path) && !manifest.owns(path))
                .filter(path -> !strangers.isIgnored(path))
                .toList()));
    }

    private void add(String line) {
        boolean ignores = !line.startsWith("!");
        String glob = (ignores ? line : line.substring(1)).replaceAll("^/|/$", "");
        boolean anchored = line.replaceAll("^!|/$", "").contains("/");
        patterns.add(new Pattern(FileSystems.getDefault().getPathMatcher("glob:" + (anchored ? glob : "{,**/}" + glob)), ignores));
    }

    /** A file is ignored with its directory; of the lines that match, the last counts. */
    private boolean isIgnored(String path) {
        boolean ignored = false;
        for (Pattern pattern : patterns) {
            for (Path part = Path.of(path); part != null; part = part.getParent()) {
                ignored = pattern.matcher().matches(part) ? pattern.ignores() : ignored;
            }
        }
        return ignored;
    }
}
