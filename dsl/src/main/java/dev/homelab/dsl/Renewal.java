package dev.homelab.dsl;

/** What a new value of a secret asks for, besides a restart of the services that get it. */
public sealed interface Renewal {

    /** Nothing. */
    record Restart() implements Renewal {}

    /**
     * Data hold the value, too, and it has to be changed there.
     *
     * @param how one sentence or more that tell the operator how; the new value is the variable of a shell
     */
    record InData(String how) implements Renewal {}

    /**
     * Data were written with the old value and cannot be read with another.
     *
     * @param what one sentence on what is lost
     */
    record Loss(String what) implements Renewal {}
}
