package dev.homelab.dsl.origin;

import java.util.Objects;
import java.util.Optional;

/**
 * The line of Java that declared something.
 *
 * @param file the file's name without its directory
 * @param line the line, from 1
 * @param via for what a trait declared: the line that used the trait
 */
public record Origin(String file, int line, Optional<Origin> via) {
    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final String OWN_PACKAGE = "dev.homelab.dsl.";
    private static final Origin UNKNOWN = new Origin("unknown", 0, Optional.empty());

    public Origin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(via, "via");
    }

    /** The nearest line of the calling code that is not part of this library. */
    public static Origin here() {
        return WALKER.walk(frames -> frames.filter(frame -> isAuthors(frame.getClassName()))
                .findFirst()
                .map(frame -> new Origin(frame.getFileName(), frame.getLineNumber(), Optional.empty()))
                .orElse(UNKNOWN));
    }

    /** The nearest line of an exception's stack that is not part of this library. */
    public static Origin of(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (isAuthors(frame.getClassName())) {
                return new Origin(String.valueOf(frame.getFileName()), frame.getLineNumber(), Optional.empty());
            }
        }
        return UNKNOWN;
    }

    private static boolean isAuthors(String className) {
        return !className.startsWith(OWN_PACKAGE) && !className.startsWith("java.");
    }

    /** The same line, reached through a trait that was used at another line. */
    public Origin via(Origin use) {
        return equals(use) ? this : new Origin(file, line, Optional.of(use));
    }

    @Override
    public String toString() {
        String here = file + ":" + line;
        return via.map(use -> here + " (used at " + use + ")").orElse(here);
    }
}
