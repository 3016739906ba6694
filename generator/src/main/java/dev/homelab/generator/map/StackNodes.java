package dev.homelab.generator.map;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Stack;
import java.util.List;

/** Puts stacks on the map. */
final class StackNodes {

    private StackNodes() {}

    static StackNode of(Stack stack) {
        List<String> directories = stack.files().stream().map(file -> file.directory().fromRoot()).toList();
        return new StackNode(
                stack.name(),
                stack.project(),
                stack.purpose(),
                directories.stream().reduce(StackNodes::common).orElse(""),
                stack.files().stream().map(ComposeFile::path).map(Object::toString).toList(),
                stack.origin());
    }

    /** The nearest directory that holds both; empty for the root of the tree. */
    private static String common(String one, String other) {
        String directory = one;
        while (!directory.isEmpty() && !(other + "/").startsWith(directory + "/")) {
            directory = directory.substring(0, Math.max(0, directory.lastIndexOf('/')));
        }
        return directory;
    }
}
