package dev.homelab.generator.output;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every file of the tree, the list of them included.
 *
 * @param files the files by their path from the root, sorted
 */
public record OutputTree(Map<String, OutputFile> files) {
    public OutputTree {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** A builder of trees. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects files. */
    public static final class Builder {
        private final Map<String, OutputFile> files = new TreeMap<>();

        private Builder() {}

        /** Adds a file. */
        public Builder file(String path, String content, boolean executable) {
            files.put(path, new OutputFile.Text(content, executable));
            return this;
        }

        /** Adds a symbolic link. */
        public Builder link(String path, String target) {
            files.put(path, new OutputFile.Link(target));
            return this;
        }

        /** The tree with its manifest. */
        public OutputTree build() {
            Map<String, OutputFile> all = new TreeMap<>(files);
            all.put(Manifest.PATH, new OutputFile.Text(Manifest.of(files).text(), false));
            return new OutputTree(all);
        }
    }
}
