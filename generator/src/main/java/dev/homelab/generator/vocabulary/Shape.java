package dev.homelab.generator.vocabulary;

/** What the value of a property is made of. */
public sealed interface Shape {

    /** A hand-written value type. */
    record Leaf(LeafType type) implements Shape {}

    /** A generated object or open enum, by its class name. */
    record Named(String className) implements Shape {}

    /**
     * A list.
     *
     * @param item what it holds
     * @param single whether a list of one may be written as its item
     */
    record ListOf(Shape item, boolean single) implements Shape {}

    /**
     * Keys that the author chooses.
     *
     * @param value what a key stands for
     * @param names whether a list of keys is another form of it
     */
    record MapOf(Shape value, boolean names) implements Shape {}
}
