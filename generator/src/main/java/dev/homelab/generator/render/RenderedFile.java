package dev.homelab.generator.render;

import dev.homelab.dsl.tree.Mapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A file of the tree before it is text. */
public sealed interface RenderedFile {

    /**
     * A Compose file.
     *
     * @param header lines of the comment at its top
     * @param document its content
     */
    record ComposeDocument(List<String> header, Mapping document) implements RenderedFile {
        public ComposeDocument {
            header = Collections.unmodifiableList(new ArrayList<>(header));
        }
    }

    /**
     * Any other text.
     *
     * @param text its content
     * @param executable whether it is a program
     */
    record PlainText(String text, boolean executable) implements RenderedFile {}

    /**
     * A symbolic link.
     *
     * @param target where it leads, relative to its directory
     */
    record LinkTo(String target) implements RenderedFile {}
}
