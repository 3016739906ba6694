package dev.homelab.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What has to be done for a directory to hold a tree.
 *
 * @param root the directory
 * @param changes what differs, sorted by path
 * @param unchanged how many files are as they should be
 * @param strangers files in the directory that are nobody's: the stacks do not yield them, and the tree does not ignore them
 * @param conflicts why nothing may be done, by path: something is in the way that the generator does not own
 */
public record Plan(
        Path root, List<Change> changes, int unchanged, List<String> strangers, Map<String, String> conflicts) {
    /** The file in which the generator keeps what it owns. */
    public static final String MANIFEST = Manifest.PATH;

    public Plan {
        changes = Collections.unmodifiableList(new ArrayList<>(changes));
        strangers = Collections.unmodifiableList(new ArrayList<>(strangers));
        conflicts = Collections.unmodifiableMap(new TreeMap<>(conflicts));
    }

    /**
     * Compares a tree with a directory; reads only.
     *
     * @throws IOException if a file cannot be read
     */
    public static Plan between(OutputTree tree, Path root) throws IOException {
        return new Planner(tree, root, Manifest.read(root)).plan();
    }

    private static final class Planner {
        private final OutputTree tree;
        private final Path root;
        private final Manifest manifest;
        private final Map<String, Change> changes = new TreeMap<>();
        private final Map<String, String> conflicts = new TreeMap<>();

        Planner(OutputTree tree, Path root, Manifest manifest) {
            this.tree = tree;
            this.root = root;
            this.manifest = manifest;
        }

        Plan plan() throws IOException {
            for (Map.Entry<String, OutputFile> file : tree.files().entrySet()) {
                compare(file.getKey(), file.getValue());
            }
            for (String owned : manifest.fingerprints().keySet()) {
                if (!tree.files().containsKey(owned)) {
                    remove(owned);
                }
            }
            int written = (int) changes.values().stream().filter(change -> change.after().isPresent()).count();
            return new Plan(root, List.copyOf(changes.values()), tree.files().size() - written, Strangers.in(root, tree), conflicts);
        }

        private void compare(String path, OutputFile after) throws IOException {
            Path onDisk = root.resolve(path);
            Optional<OutputFile> before = OutputFile.read(onDisk);
            Optional<String> obstacle = obstacle(path, onDisk, before);
            if (before.filter(after::equals).isPresent()) {
                return;
            }
            obstacle.ifPresent(reason -> conflicts.put(path, reason));
            Cause cause = manifest.cause(path, before, Optional.of(after));
            changes.put(path, new Change(path, before, Optional.of(after), cause));
        }

        private Optional<String> obstacle(String path, Path onDisk, Optional<OutputFile> before) {
            for (Path parent = onDisk.getParent(); !parent.equals(root); parent = parent.getParent()) {
                if (Files.isSymbolicLink(parent) || Files.exists(parent) && !Files.isDirectory(parent)) {
                    return Optional.of("`%s` is not a directory".formatted(root.relativize(parent)));
                }
            }
            if (before.isEmpty() && Files.exists(onDisk, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of("a directory is in its place");
            }
            return before.isPresent() && !manifest.owns(path)
                    ? Optional.of("a file that the generator did not write is in its place")
                    : Optional.empty();
        }

        private void remove(String path) throws IOException {
            Optional<OutputFile> file = OutputFile.read(root.resolve(path));
            if (file.isPresent()) {
                changes.put(path, new Change(path, file, Optional.empty(), manifest.cause(path, file, Optional.empty())));
            }
        }
    }
}
