package dev.homelab.generator.javasource;

/** A file that would become a method or a class larger than Java allows. */
public final class SourceTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SourceTooLargeException(String what, int size, String where, int largest) {
        super("%s has %d values and calls; a %s holds %d.".formatted(what, size, where, largest));
    }
}
