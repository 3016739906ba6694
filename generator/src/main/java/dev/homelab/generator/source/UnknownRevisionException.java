package dev.homelab.generator.source;

/** Git knows no commit of a name. */
public final class UnknownRevisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownRevisionException(String revision) {
        super("Git knows no revision `%s`.".formatted(revision), null, false, false);
    }
}
