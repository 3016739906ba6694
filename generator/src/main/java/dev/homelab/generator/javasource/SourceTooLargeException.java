package dev.homelab.generator.javasource;

/** A file that would become a method larger than Java allows. */
public final class SourceTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SourceTooLargeException(int size, int largest) {
        super("One part of the file has %d values and calls; a method holds %d.".formatted(size, largest));
    }
}
