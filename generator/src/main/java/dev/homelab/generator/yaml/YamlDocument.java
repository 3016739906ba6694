package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One document of a file.
 *
 * @param header lines of the comment at its top, above a blank line
 * @param root what the document holds; null in YAML where it is empty
 */
public record YamlDocument(List<String> header, Node root) {
    public YamlDocument {
        header = Collections.unmodifiableList(new ArrayList<>(header));
    }
}
