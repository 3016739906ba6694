package dev.homelab.dsl.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Splits a string at the interpolations that Compose would carry out. */
final class InterpolationReader {
    private final String written;
    private final List<Fragment> fragments = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int[] closing;

    private InterpolationReader(String written) {
        this.written = written;
    }

    static Text read(String written) {
        return new InterpolationReader(written).read();
    }

    private Text read() {
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            int end = c == '$' ? endOfInterpolation(at) : at;
            if (end > at) {
                flush();
                fragments.add(new Fragment.Interpolation(written.substring(at, end)));
                at = end;
            } else {
                literal.append(c);
                at += written.startsWith("$$", at) ? 2 : 1;
            }
        }
        flush();
        return fragments.isEmpty() ? Text.of("") : new Text(fragments);
    }

    private void flush() {
        if (!literal.isEmpty()) {
            fragments.add(new Fragment.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /** Where the interpolation that starts at a dollar ends, or {@code at} when the dollar is only a dollar. */
    private int endOfInterpolation(int at) {
        int next = at + 1;
        if (next >= written.length()) {
            return at;
        }
        return written.charAt(next) == '{' ? endOfBraces(at) : endOfName(at);
    }

    private int endOfName(int at) {
        int end = at + 1;
        while (end < written.length() && isNamePart(written.charAt(end), end == at + 1)) {
            end++;
        }
        return end == at + 1 ? at : end;
    }

    private static boolean isNamePart(char c, boolean first) {
        return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || !first && c >= '0' && c <= '9';
    }

    private int endOfBraces(int at) {
        if (closing == null) {
            closing = closingBraces(written);
        }
        return closing[at] > 0 ? closing[at] : at;
    }

    /** For each {@code ${} the index after the brace that closes it, found for all at once: many may never be closed. */
    private static int[] closingBraces(String written) {
        int[] ends = new int[written.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < written.length(); i++) {
            if (written.startsWith("${", i)) {
                open.push(i);
                i++;
            } else if (written.charAt(i) == '}' && !open.isEmpty()) {
                ends[open.pop()] = i + 1;
            }
        }
        return ends;
    }
}
