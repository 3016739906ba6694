package dev.homelab.generator.source;

import java.io.IOException;

/** Git does not run here. */
public final class GitMissingException extends IOException {
    private static final long serialVersionUID = 1L;

    GitMissingException(IOException cause) {
        super("`git` does not run.", cause);
    }
}
