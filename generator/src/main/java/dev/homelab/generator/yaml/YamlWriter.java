package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Mapping;
import java.util.List;

/** Writes a document as text: the one place that decides how our YAML looks. */
public final class YamlWriter {

    private YamlWriter() {}

    /**
     * The text of a document.
     *
     * @param document its content
     * @param header lines of the comment at its top
     */
    public static String write(Mapping document, List<String> header) {
        StringBuilder text = new StringBuilder();
        header.forEach(line -> text.append("# ").append(line).append('\n'));
        return text.append(header.isEmpty() ? "" : "\n").append(TreeText.of(document)).toString();
    }
}
