package dev.homelab.dsl.value;

import dev.homelab.dsl.tree.Node;
import java.util.Optional;

/** A value that its Compose attribute does not take. The message says what was found and what is expected. */
public final class IllegalValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 80;

    private final String found;
    private final String expected;
    private transient Node node;

    /**
     * A refusal.
     *
     * @param found the value, as a string or as a short description without back-ticks
     * @param expected what would have been taken, as the end of a sentence that starts with "Expected"
     */
    public IllegalValueException(String found, String expected) {
        super("Found `%s`. Expected %s.".formatted(shorten(found), expected));
        this.found = shorten(found);
        this.expected = expected;
    }

    private static String shorten(String found) {
        return found.length() <= LONGEST_QUOTE ? found : found.substring(0, LONGEST_QUOTE) + "…";
    }

    /** The same refusal, at a node of a document; the innermost node that is given first stays. */
    public IllegalValueException at(Node place) {
        if (node == null) {
            node = place;
        }
        return this;
    }

    /** The node of a document that was refused, where the value was read from one. */
    public Optional<Node> node() {
        return Optional.ofNullable(node);
    }

    /** What was found, cut at 80 characters. */
    public String found() {
        return found;
    }

    /** What would have been taken. */
    public String expected() {
        return expected;
    }
}
