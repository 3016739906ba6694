package dev.homelab.dsl.tree;

/** One node of a document: a {@link Mapping}, a {@link Sequence}, a {@link Scalar} or one of these with a {@link Tagged tag}. */
public sealed interface Node permits Mapping, Sequence, Scalar, Tagged {

    /** What kind of node this is, in the words a message uses: {@code mapping}, {@code list}, {@code string} ... */
    String kind();
}
