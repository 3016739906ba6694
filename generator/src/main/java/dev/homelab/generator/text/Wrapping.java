package dev.homelab.generator.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a comment into lines. */
public final class Wrapping {

    private Wrapping() {}

    /**
     * The words of a line on lines of at most a width; a longer word has a line of its own. An indented line is no prose
     * and stays as it is.
     */
    public static List<String> wrap(String line, int width) {
        if (line.length() <= width || line.startsWith(" ")) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.split(" ")) {
            if (!current.isEmpty() && current.length() + 1 + word.length() > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }
}
