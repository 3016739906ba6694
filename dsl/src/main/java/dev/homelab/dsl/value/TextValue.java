package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import java.util.Objects;

/** A value that is one string, number or word; it may refer to variables, and then only Compose knows what it is. */
public abstract class TextValue implements ComposeValue {
    private final Text text;

    /** A value with the text it is written as. */
    protected TextValue(Text text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /** The value as text. */
    public final Text text() {
        return text;
    }

    /** Whether the value can be told without an environment. */
    public final boolean isKnown() {
        return text.literal().isPresent();
    }

    @Override
    public Node toNode(Site site) {
        return Scalar.of(text.at(site));
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof TextValue value && value.getClass() == getClass() && value.text.equals(text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    @Override
    public final String toString() {
        return text.toString();
    }
}
