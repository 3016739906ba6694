package dev.homelab.dsl.text;

import java.util.Objects;

/** A part of a {@link Text}. */
public sealed interface Fragment permits Fragment.Literal, Fragment.Interpolation, Reference {

    /**
     * Characters that mean themselves, a dollar sign included.
     *
     * @param text the characters
     */
    record Literal(String text) implements Fragment {
        public Literal {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * An interpolation in Compose's own notation, kept as it was written.
     *
     * @param written for example {@code ${PORT:-8080}} or {@code $PORT}
     */
    record Interpolation(String written) implements Fragment {
        public Interpolation {
            Objects.requireNonNull(written, "written");
        }
    }
}
