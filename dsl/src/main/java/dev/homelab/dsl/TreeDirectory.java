package dev.homelab.dsl;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A directory of the tree that services mount: with files of its own, or left to the operator.
 *
 * @param path where it lies in the tree
 * @param files what the generator puts there
 * @param contents for a directory that the operator or the services fill: what with; else empty
 * @param origin the line that declared it
 */
public record TreeDirectory(TreePath path, List<TreeFile> files, String contents, Origin origin) {
    public TreeDirectory {
        files = Collections.unmodifiableList(new ArrayList<>(files));
    }

    /** A directory of generated files. */
    public static TreeDirectory of(String path, TreeFile... files) {
        return new TreeDirectory(new TreePath(path), List.of(files), "", Origin.here());
    }

    /** A directory for data that is neither generated nor deleted. */
    public static TreeDirectory data(String path, String contents) {
        return new TreeDirectory(new TreePath(path), List.of(), contents, Origin.here());
    }

    /** Whether the generator leaves what is in it alone. */
    public boolean isData() {
        return !contents.isEmpty();
    }

    /** This directory, mounted at a path of the container. */
    public Mounted at(String target) {
        return new Mounted(this, Mounts.existing(Text.of(path), target));
    }

    /** A directory below this one, mounted at a path of the container. */
    public Mounted at(String child, String target) {
        TreePath below = new TreePath(path.fromRoot() + "/" + child);
        return new Mounted(
                new TreeDirectory(below, files, contents, origin), Mounts.existing(Text.of(below), target));
    }

    /** This directory, mounted read-only at a path of the container. */
    public Mounted readOnlyAt(String target) {
        return new Mounted(this, Mounts.readOnly(at(target).mount()));
    }

    /**
     * A directory of the tree at its place in a container.
     *
     * @param directory the directory
     * @param mount where it is mounted
     */
    public record Mounted(TreeDirectory directory, Mount mount) {}
}
