package dev.homelab.generator.secret;

import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces secrets in texts of others by {@code ***}. What may be free text is shown only where it is plainly harmless: words,
 * small numbers, versions, paths of words, hosts. What stands under a secret's name, behind a secret's option or in the user's
 * part or the query of a URL never is. A name of a variable is no secret, and is shown.
 */
public final class Masking {
    /** What stands for a secret. */
    public static final String MASK = "***";

    private static final Pattern INTERPOLATION =
            Pattern.compile("(?s)\\$\\{(?<name>[A-Za-z_]\\w*)((?<operator>:?[-+?])(?<word>.*))?}");
    private static final Pattern PLAIN = Pattern.compile("(?i)true|false|yes|no|on|off|none|null|\\s*");
    private static final Pattern USER_IN_URL = Pattern.compile("(://)[^\\s\"'`]*@");

    private Masking() {}

    /** A value as it may be shown beside its name. */
    public static String value(String name, String value) {
        return SecretNames.isSecret(name) ? withoutLiterals(value) : text(value);
    }

    /** Free text: a command, a line of a file. */
    public static String text(String text) {
        List<String> variables = new ArrayList<>();
        StringBuilder marked = new StringBuilder();
        for (Fragment fragment : Text.parse(text).fragments()) {
            if (fragment instanceof Fragment.Interpolation interpolation) {
                marked.append(Marks.of(variables.size()));
                variables.add(interpolation(interpolation.written()));
            } else {
                marked.append(Marks.without(((Fragment.Literal) fragment).text()));
            }
        }
        return KnownSecrets.replaced(Marks.replaced(new MaskedLine().masked(marked.toString()), variables));
    }

    /** Text that has a form of its own, such as a path or an image: only users of URLs and keys of known makes are replaced. */
    public static String structured(String text) {
        return KnownSecrets.replaced(USER_IN_URL.matcher(text).replaceAll("$1" + MASK + "@"));
    }

    private static String withoutLiterals(String value) {
        if (PLAIN.matcher(value).matches()) {
            return value;
        }
        StringBuilder shown = new StringBuilder();
        for (Fragment fragment : Text.parse(value).fragments()) {
            boolean variable = fragment instanceof Fragment.Interpolation;
            shown.append(variable ? interpolation(((Fragment.Interpolation) fragment).written()) : MASK);
        }
        return shown.toString();
    }

    /** A variable's name is shown, its default only where it would be as a value. */
    private static String interpolation(String written) {
        Matcher matcher = INTERPOLATION.matcher(written);
        if (!matcher.matches()) {
            return Words.isHarmless(written.substring(1)) ? written : MASK;
        }
        String name = matcher.group("name");
        String operator = matcher.group("operator");
        if (operator == null) {
            return written;
        }
        String word = matcher.group("word");
        return "${" + name + operator + (operator.endsWith("?") ? text(word) : value(name, word)) + "}";
    }
}
