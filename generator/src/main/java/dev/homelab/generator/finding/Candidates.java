package dev.homelab.generator.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody may have meant. */
public final class Candidates {
    private static final int FARTHEST = 2;

    private Candidates() {}

    /** The name nearest to a misspelt one, of at most two edits; of several the first in the alphabet. */
    public static Optional<String> nearest(String misspelt, Collection<String> names) {
        List<String> sorted = names.stream().sorted().distinct().toList();
        Optional<String> best = Optional.empty();
        int least = FARTHEST + 1;
        for (String name : sorted) {
            int distance = distance(misspelt, name);
            if (distance < least) {
                least = distance;
                best = Optional.of(name);
            }
        }
        return best;
    }

    /** The names in back-ticks, sorted, with commas. */
    public static String list(Collection<String> names) {
        return names.isEmpty()
                ? "none"
                : names.stream().sorted().distinct().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** How many letters have to be added, removed or changed. */
    static int distance(String from, String to) {
        if (Math.abs(from.length() - to.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
