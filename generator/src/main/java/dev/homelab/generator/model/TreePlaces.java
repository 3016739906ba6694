package dev.homelab.generator.model;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Stack;

/** How a file of the tree is named in a Compose file. */
public final class TreePlaces {

    private TreePlaces() {}

    /**
     * A path of the tree as a Compose file has it. In a stack of several files it goes over the root, so that it means the
     * same whichever file is first, as long as all lie equally deep.
     */
    public static String written(Stack stack, ComposeFile file, String fromRoot) {
        String directory = file.directory().fromRoot();
        if (stack.files().size() == 1 && (fromRoot + "/").startsWith(directory + "/")) {
            return fromRoot.equals(directory) ? "." : "./" + fromRoot.substring(directory.length() + 1);
        }
        return toRoot(directory) + fromRoot;
    }

    /** The way from a directory of the tree to its root. */
    public static String toRoot(String directory) {
        return "../".repeat(directory.split("/").length);
    }
}
