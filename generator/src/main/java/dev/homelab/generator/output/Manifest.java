package dev.homelab.generator.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the generator owns in a tree. It deletes and replaces nothing else, and the fingerprints tell a file that somebody
 * edited from one that is out of date.
 *
 * @param fingerprints the fingerprint of each file by its path
 */
record Manifest(Map<String, String> fingerprints) {
    static final String PATH = ".manifest";
    private static final String HEADER = "# Files that the generator owns, with the fingerprint of each.\n";

    Manifest {
        fingerprints = Collections.unmodifiableMap(new TreeMap<>(fingerprints));
    }

    static Manifest of(Map<String, OutputFile> files) {
        Map<String, String> fingerprints = new TreeMap<>();
        files.forEach((path, file) -> fingerprints.put(path, file.fingerprint()));
        return new Manifest(fingerprints);
    }

    /** The manifest of a tree on disk; empty where there is none. */
    static Manifest read(Path root) throws IOException {
        Path file = root.resolve(PATH);
        Map<String, String> fingerprints = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] columns = line.split(" ", 2);
                if (columns.length == 2 && columns[0].matches("[0-9a-f]{64}") && isInside(root, columns[1])) {
                    fingerprints.put(columns[1], columns[0]);
                }
            }
        }
        return new Manifest(fingerprints);
    }

    /** A manifest that somebody edited must not make us delete files of others. */
    private static boolean isInside(Path root, String path) {
        Path normal = root.resolve(path).normalize();
        return normal.startsWith(root) && !normal.equals(root);
    }

    String text() {
        StringBuilder text = new StringBuilder(HEADER);
        fingerprints.forEach((path, fingerprint) -> text.append(fingerprint).append(' ').append(path).append('\n'));
        return text.toString();
    }

    boolean owns(String path) {
        return path.equals(PATH) || fingerprints.containsKey(path);
    }

    /**
     * Why a file differs from what the stacks yield.
     *
     * @param onDisk what is there
     * @param yielded what should be
     */
    Cause cause(String path, Optional<OutputFile> onDisk, Optional<OutputFile> yielded) {
        if (path.equals(PATH)) {
            return fingerprints.isEmpty() ? Cause.NEW : Cause.OUTDATED;
        }
        if (onDisk.isEmpty()) {
            return owns(path) ? Cause.DELETED : Cause.NEW;
        }
        if (!owns(path)) {
            return Cause.TAKEN;
        }
        boolean current = yielded.filter(file -> file.fingerprint().equals(fingerprints.get(path))).isPresent();
        if (!wasEdited(path, onDisk.get())) {
            return Cause.OUTDATED;
        }
        return current ? Cause.EDITED : Cause.EDITED_AND_OUTDATED;
    }

    /** Whether a file is not as the generator left it. */
    private boolean wasEdited(String path, OutputFile onDisk) {
        String fingerprint = fingerprints.get(path);
        return fingerprint != null && !fingerprint.equals(onDisk.fingerprint());
    }
}
