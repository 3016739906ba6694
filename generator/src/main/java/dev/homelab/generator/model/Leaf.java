package dev.homelab.generator.model;

import java.util.regex.Pattern;

/**
 * A text among the attributes of a service that has a dollar sign or a URL in it.
 *
 * @param user whose attribute it is
 * @param path where, such as {@code environment.DB_URL}
 * @param text its characters, with a {@link #REFERENCE} for each reference, and {@link #DOLLAR} for each dollar sign
 *     that means itself
 */
public record Leaf(Located user, String path, String text) {
    /** Stands for a reference. */
    public static final char REFERENCE = '\u0001';
    /** Stands for a dollar sign that means itself; any other begins an interpolation in Compose's own notation. */
    public static final char DOLLAR = '\u0003';
    private static final Pattern SHELL = Pattern.compile("(command|entrypoint|healthcheck|post_start|pre_stop)\\b.*");

    static boolean isWorthKeeping(String text) {
        return text.indexOf('$') >= 0 || text.indexOf(DOLLAR) >= 0 || text.contains("://");
    }

    /** Whether a shell of the container may read it, to which dollar signs have a meaning of their own. */
    public boolean isForAShell() {
        return SHELL.matcher(path).matches();
    }
}
