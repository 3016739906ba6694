package dev.homelab.generator.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

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

    /** Numbers in any base, with separators and exponents, times, dates, addresses: nothing but such characters. */
    private static final Pattern NUMERIC = Pattern.compile("[-+]?\\.?[0-9][0-9a-fA-FoxOX_.,:+-]*(?:[tTzZ ][0-9:.+Z-]*)?");

    private static final Pattern INFINITY = Pattern.compile("[-+]\\.inf", Pattern.CASE_INSENSITIVE);

    /** What YAML gives a meaning at the start of a value. */
    private static final String INDICATORS = "!&*|>'\"%@`#,[]{}";

    private ScalarText() {}

    /** The style of a string in block context. */
    static ScalarStyle styleOf(String text) {
        if (isLiteralBlock(text)) {
            return ScalarStyle.LITERAL;
        }
        if (isPlain(text)) {
            return ScalarStyle.PLAIN;
        }
        return quotedStyleOf(text);
    }

    /** The style of a string between brackets, where all strings have quotes. */
    static ScalarStyle quotedStyleOf(String text) {
        boolean readsBetterInSingle = (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0) && isPrintable(text);
        return readsBetterInSingle && text.indexOf('\'') < 0 ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.DOUBLE_QUOTED;
    }

    /** Several lines, none of which a block could not hold. */
    static boolean isLiteralBlock(String text) {
        return text.indexOf('\n') >= 0
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
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !NUMERIC.matcher(text).matches()
                && !INFINITY.matcher(text).matches()
                && !startsLikeSyntax(text)
                && !endsLikeSyntax(text)
                && !text.contains(": ")
                && !text.contains(" #");
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
        return text.codePoints().allMatch(c -> c >= 0x20 && c != 0x7f && (c < 0x80 || c > 0x9f)
                && c != 0x2028 && c != 0x2029 && c != 0xfeff && !(c >= 0xd800 && c <= 0xf8ff));
    }
}
