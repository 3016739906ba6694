package dev.homelab.dsl.value;

/** A value that may say nothing at all. */
public interface Emptiable {

    /** Whether nothing is said. */
    boolean isEmpty();
}
