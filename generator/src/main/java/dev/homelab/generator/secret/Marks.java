package dev.homelab.generator.secret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that stand for variables while a text is looked at. */
final class Marks {
    private static final char FIRST = '\ue000';
    private static final char LAST = '\uf8ff';
    private static final Pattern MARK = Pattern.compile("[\ue000-\uf8ff]");

    private Marks() {}

    static char of(int number) {
        return (char) Math.min(FIRST + number, LAST);
    }

    /** A text without any mark. */
    static String without(String text) {
        return MARK.matcher(text).replaceAll("");
    }

    /** The text with the variables in place of their marks. */
    static String replaced(String text, List<String> variables) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(
                variables.get(Math.min(mark.group().charAt(0) - FIRST, variables.size() - 1))));
    }
}
