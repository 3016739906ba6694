package dev.homelab.dsl;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.value.IllegalValueException;

/**
 * A file or directory of the generated tree, by its path from the root.
 *
 * @param fromRoot the path with forward slashes, without a leading slash and without {@code .} or {@code ..}
 */
public record TreePath(String fromRoot) implements Reference {
    public TreePath {
        boolean climbs = fromRoot.startsWith("/") || ("/" + fromRoot + "/").matches(".*/(\\.{1,2})?/.*");
        if (climbs || fromRoot.isEmpty() || fromRoot.indexOf('\\') >= 0) {
            throw new IllegalValueException(fromRoot, "a path from the root of the tree such as `03-apps/searxng`");
        }
    }

    @Override
    public String renderedAt(Site site) {
        return site.path(fromRoot);
    }

    @Override
    public String toString() {
        return fromRoot;
    }
}
