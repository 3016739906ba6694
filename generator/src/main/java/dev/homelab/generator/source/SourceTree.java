package dev.homelab.generator.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The files of a tree by their paths from its root, with forward slashes, sorted. */
public final class SourceTree {
    private final String name;
    private final Map<String, byte[]> files;

    /**
     * A tree of files.
     *
     * @param name what people call it: a directory, or a revision with a path
     * @param files the bytes of each file
     */
    public SourceTree(String name, Map<String, byte[]> files) {
        this.name = name;
        this.files = new TreeMap<>(files);
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** The paths of all files. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** Whether there is a file at a path. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The bytes of a file; none where there is no such file. */
    public byte[] bytes(String path) {
        return files.getOrDefault(path, new byte[0]).clone();
    }

    /** The characters of a file. */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** Whether a file is the same here and there; a file that neither has is. */
    public boolean sameAt(String path, SourceTree other) {
        return has(path) == other.has(path) && Arrays.equals(bytes(path), other.bytes(path));
    }
}
