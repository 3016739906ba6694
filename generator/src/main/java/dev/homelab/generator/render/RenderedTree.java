package dev.homelab.generator.render;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** All files of the tree by their path from its root; only {@link Renderer} makes one. */
public final class RenderedTree {
    private final Map<String, RenderedFile> files;

    RenderedTree(Map<String, RenderedFile> files) {
        this.files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** The files, sorted by path. */
    public Map<String, RenderedFile> files() {
        return files;
    }
}
