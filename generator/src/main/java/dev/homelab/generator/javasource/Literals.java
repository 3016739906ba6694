package dev.homelab.generator.javasource;

import java.util.ArrayList;
import java.util.List;

/**
 * Strings as Java literals.
 *
 * <p>A character that a reader of the source could not see, or that would change the direction of what is read, is written
 * as an escape. {@code javac} looks for escapes such as {@code \\u000a} before it looks for anything else; that none of
 * the text is taken for one follows from doubling every backslash.
 */
final class Literals {
    /** A class file holds 65535 bytes of a constant; a character takes at most three of them. */
    private static final int LONGEST = 20_000;

    private Literals() {}

    /** An expression that is the text. */
    static Expression of(String text) {
        if (text.length() <= LONGEST) {
            return whole(text);
        }
        List<Expression> parts = new ArrayList<>();
        parts.add(Expression.word("\"\""));
        for (int at = 0; at < text.length(); at += LONGEST) {
            parts.add(whole(text.substring(at, Math.min(text.length(), at + LONGEST))));
        }
        return Expression.of(Types.STRING).call("join", parts);
    }

    private static Expression whole(String text) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < text.length();) {
            int end = text.indexOf('\n', at) + 1;
            lines.add(quoted(text.substring(at, end == 0 ? text.length() : end)));
            at = end == 0 ? text.length() : end;
        }
        return Expression.lines(quoted(text), lines);
    }

    /** The text between quotation marks. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(literal, text.charAt(i), isPaired(text, i));
        }
        return literal.append('"').toString();
    }

    private static void escape(StringBuilder literal, char c, boolean paired) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (paired || isVisible(c)) {
                    literal.append(c);
                } else {
                    literal.append(String.format("\\u%04x", (int) c));
                }
            }
        }
    }

    private static boolean isVisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Whether a character is half of a pair that stands for one visible character. */
    private static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        int start = Character.isLowSurrogate(c) ? at - 1 : at;
        if (start < 0 || start + 1 >= text.length() || !Character.isSurrogatePair(text.charAt(start), text.charAt(start + 1))) {
            return false;
        }
        int type = Character.getType(text.codePointAt(start));
        return type != Character.FORMAT && type != Character.UNASSIGNED && type != Character.PRIVATE_USE;
    }
}
