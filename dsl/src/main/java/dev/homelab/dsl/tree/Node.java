package dev.homelab.dsl.tree;

/** One node of a document: a {@link Mapping}, a {@link Sequence} or a {@link Scalar}. */
public sealed interface Node permits Mapping, Sequence, Scalar {

    /** What kind of node this is, in the words a message uses: {@code mapping}, {@code list}, {@code string} ... */
    String kind();
}
