package dev.homelab.generator.schema;

import dev.homelab.generator.render.RenderedFile;
import dev.homelab.generator.render.RenderedTree;
import java.util.Map;

/** A tree whose Compose files are valid; only {@link SchemaValidator} makes one, so that nothing else can be written. */
public final class ValidTree {
    private final RenderedTree tree;

    ValidTree(RenderedTree tree) {
        this.tree = tree;
    }

    /** The files, sorted by path. */
    public Map<String, RenderedFile> files() {
        return tree.files();
    }
}
