package dev.homelab.generator.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a string is written: plain where every reader takes it for that string, else in quotes.
 *
 * <p>Readers of YAML 1.1 and 1.2 differ in what they take for a number, a truth value, a date or nothing. Whatever one
 * of them could take for something else is quoted, so that {@code 0777}, {@code on} and {@code 22:22} stay what they
 * are.
 */
final class ScalarText {
    /** Truth values and nulls of either version, in lower case. */
    private static final List<String> WORDS =
            List.of("", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=", ".inf", ".nan");

    private static final int LONGEST_WORD = 5;

    /** Numbers in any base, with separators and exponents, times, dates, addresses: nothing but such characters. */
    private static final Pattern NUMERIC = Pattern.compile("[-+]?\\.?[0-9][0-9a-fA-FoxOX_.,:+-]*(?:[tTzZ ][0-9:.+Z-]*)?");

    private static final Pattern INFINITY = Pattern.compile("[-+]\\.inf", Pattern.CASE_INSENSITIVE);

    /** Characters that YAML has a name for between double quotes, and their names in the same order. */
    private static final String NAMED = "\"\\\0\u0007\b\t\n\u000b\f\r\u001b\u0085";

    private static final String NAMES = "\"\\0abtnvfreN";

    /** What YAML gives a meaning at the start of a value. */
    private static final String INDICATORS = "!&*|>'\"%@`#,[]{}";

    private ScalarText() {}

    /** A string in one line, as a key or a value. */
    static String inOneLine(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** A string in quotes: single ones where the double ones would make it harder to read. */
    static String quoted(String text) {
        boolean readsBetterInSingle = (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0) && isPrintable(text);
        return readsBetterInSingle && text.indexOf('\'') < 0 ? "'" + text + "'" : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            int named = NAMED.indexOf(c);
            if (named >= 0) {
                escaped.append('\\').append(NAMES.charAt(named));
            } else if (isPrintable(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append((c <= 0xff ? "\\x%02x" : "\\u%04x").formatted(c));
            }
        });
        return escaped.append('"').toString();
    }

    /** Several lines, none of which a block could not hold. */
    static boolean isLiteralBlock(String text) {
        return text.indexOf('\n') >= 0
                && text.indexOf('\r') < 0
                && !text.isBlank()
                && text.lines().allMatch(ScalarText::isPrintable)
                && !text.startsWith(" ")
                && !text.startsWith("\n")
                && !text.endsWith("\n\n")
                && text.lines().noneMatch(line -> line.endsWith(" "));
    }

    /** Whether every reader takes the unquoted text for this string. */
    static boolean isPlain(String text) {
        return isPrintable(text)
                && !(text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT)))
                && !looksLikeANumber(text)
                && !startsLikeSyntax(text)
                && !endsLikeSyntax(text)
                && !text.contains(": ")
                && !text.contains(" #");
    }

    private static boolean looksLikeANumber(String text) {
        boolean letter = Character.isLetter(text.charAt(0));
        return !letter && (NUMERIC.matcher(text).matches() || INFINITY.matcher(text).matches());
    }

    private static boolean startsLikeSyntax(String text) {
        char first = text.charAt(0);
        boolean marker = first == '-' || first == '?' || first == ':';
        return first == ' '
                || INDICATORS.indexOf(first) >= 0
                || marker && (text.length() == 1 || text.charAt(1) == ' ')
                || text.startsWith("---")
                || text.startsWith("...");
    }

    private static boolean endsLikeSyntax(String text) {
        return text.endsWith(" ") || text.endsWith(":");
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x7f) {
                return text.codePoints().allMatch(ScalarText::isPrintable);
            }
        }
        return true;
    }

    private static boolean isPrintable(int c) {
        return c >= 0x20 && c != 0x7f && (c < 0x80 || c > 0x9f)
                && c != 0x2028 && c != 0x2029 && c != 0xfeff && !(c >= 0xd800 && c <= 0xf8ff);
    }
}
