package dev.homelab.dsl.tree;

import java.util.Objects;

/**
 * A node with a tag that says how Compose merges it with what another file or document has in its place.
 *
 * @param tag what Compose does
 * @param value the node; below {@link Tag#RESET} nothing reads it
 */
public record Tagged(Tag tag, Node value) implements Node {

    /** The tags that Compose knows. */
    public enum Tag {
        /** {@code !reset}: what the other has is taken away. */
        RESET("!reset"),
        /** {@code !override}: what the other has is replaced, not merged. */
        OVERRIDE("!override");

        private final String text;

        Tag(String text) {
            this.text = text;
        }

        /** The tag as it is written, with its exclamation mark. */
        public String text() {
            return text;
        }
    }

    public Tagged {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String kind() {
        return value.kind() + " with the tag " + tag.text;
    }
}
