package dev.homelab.dsl.value;

import java.util.regex.Pattern;

/**
 * What a program accepts as the value of an environment variable.
 *
 * @param pattern a regular expression that the whole value matches
 * @param words the same for people, such as {@code 64 hexadecimal digits}
 */
public record ValueForm(String pattern, String words) {
    public ValueForm {
        Pattern.compile(pattern);
    }

    /** So many hexadecimal digits. */
    public static ValueForm hexDigits(int count) {
        return new ValueForm("[0-9a-fA-F]{" + count + "}", count + " hexadecimal digits");
    }

    /** So many characters of any kind. */
    public static ValueForm characters(int count) {
        return new ValueForm(".{" + count + "}", count + " characters");
    }

    /** So many characters of any kind, or more. */
    public static ValueForm atLeast(int count) {
        return new ValueForm(".{" + count + ",}", count + " characters or more");
    }

    /** Whether a value has this form. */
    public boolean accepts(String value) {
        return value.matches(pattern);
    }
}
