package dev.homelab.generator.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** What the {@code .gitignore} at the root of a tree leaves to the operator: secrets, data, models of many gigabytes. */
final class IgnoredFiles {
    static final String RULES = ".gitignore";

    private final List<Rule> rules = new ArrayList<>();

    /**
     * A line of the file.
     *
     * @param matcher matches a path from the root
     * @param ignores whether what matches is ignored, or in spite of earlier lines is not
     */
    private record Rule(PathMatcher matcher, boolean ignores) {}

    IgnoredFiles(List<String> lines) {
        lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::add);
    }

    private void add(String line) {
        boolean ignores = !line.startsWith("!");
        String glob = (ignores ? line : line.substring(1)).replaceAll("^/|/$", "");
        boolean anchored = line.replaceAll("^!|/$", "").contains("/");
        rules.add(new Rule(FileSystems.getDefault().getPathMatcher("glob:" + (anchored ? glob : "{,**/}" + glob)), ignores));
    }

    /** A file is ignored with its directory; of the lines that match, the last counts. */
    boolean contains(Path fromRoot) {
        boolean ignored = false;
        for (Rule rule : rules) {
            for (Path part = fromRoot; part != null; part = part.getParent()) {
                ignored = rule.matcher().matches(part) ? rule.ignores() : ignored;
            }
        }
        return ignored;
    }
}
