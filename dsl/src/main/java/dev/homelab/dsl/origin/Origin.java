package dev.homelab.dsl.origin;

import java.util.Objects;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The line that declared something: of Java, or of a file that was read.
 *
 * @param source the file below the root of its sources, such as {@code dev/homelab/stacks/Main.java}
 * @param line the line, from 1
 * @param column the column, from 1; 0 where only the line is known
 * @param via for what a trait declared: the line that used the trait
 */
public record Origin(String source, int line, int column, Optional<Origin> via) {
    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final String OWN_PACKAGE = "dev.homelab.dsl.";
    /** The source of each class that declared something: there are few, and each declares much. */
    private static final Map<String, String> SOURCES = new ConcurrentHashMap<>();

    private static final Origin UNKNOWN = new Origin("unknown", 0, 0, Optional.empty());

    public Origin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(via, "via");
    }

    /** The file's name without its directory. */
    public String file() {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    /** The nearest line of the calling code that is not part of this library. */
    public static Origin here() {
        return WALKER.walk(frames -> frames.filter(frame -> isAuthors(frame.getClassName()))
                .findFirst()
                .map(frame -> at(frame.getClassName(), frame.getFileName(), frame.getLineNumber()))
                .orElse(UNKNOWN));
    }

    /** The nearest line of an exception's stack that is not part of this library. */
    public static Origin of(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (isAuthors(frame.getClassName())) {
                return at(frame.getClassName(), frame.getFileName(), frame.getLineNumber());
            }
        }
        return UNKNOWN;
    }

    private static Origin at(String className, String fileName, int line) {
        String directory = className.substring(0, className.lastIndexOf('.') + 1).replace('.', '/');
        return new Origin(directory + fileName, line, 0, Optional.empty());
    }

    private static boolean isAuthors(String className) {
        return !className.startsWith(OWN_PACKAGE) && !className.startsWith("java.");
    }

    /** The same line, reached through a trait that was used at another line. */
    public Origin via(Origin use) {
        return equals(use) ? this : new Origin(source, line, column, Optional.of(use));
    }

    @Override
    public String toString() {
        String here = file() + ":" + line + (column > 0 ? ":" + column : "");
        return via.map(use -> here + " (used at " + use + ")").orElse(here);
    }
}
