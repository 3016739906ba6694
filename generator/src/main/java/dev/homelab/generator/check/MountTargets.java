package dev.homelab.generator.check;

import java.util.regex.Pattern;

/** Where things are mounted. */
final class MountTargets {
    private static final Pattern SLASHES_AT_THE_END = Pattern.compile("(?<=[^/])/+$");

    private MountTargets() {}

    /** A target without slashes at its end, which Compose takes for the same. */
    static String clean(String target) {
        return SLASHES_AT_THE_END.matcher(target).replaceFirst("");
    }
}
