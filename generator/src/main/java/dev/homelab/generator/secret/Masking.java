package dev.homelab.generator.secret;

import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Text;
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

    private static final Pattern INTERPOLATION = Pattern.compile("(?s)\\$\\{(?<name>[A-Za-z_]\\w*)((?<operator>:?[-+?])(?<word>.*))?}");
    private static final Pattern PLAIN = Pattern.compile("(?i)true|false|yes|no|on|off|none|null|\\s*");
    private static final Pattern URL = Pattern.compile("(?<scheme>[a-z][a-z0-9+.-]*)://(?<host>[^\\s/?#\"'`]*)(?<path>[^\\s?#\"'`]*)(?<rest>[?#]\\S*)?");
    private static final Pattern PART = Pattern.compile("(?<gap>[\\s\"'`=,;|()\\[\\]{}<>&]+)|(?<word>[^\\s\"'`=,;|()\\[\\]{}<>&]+)");

    /** Words behind which a secret stands, whatever separates them from it. */
    private static final Pattern LEADS = Pattern.compile("(?i)-[upPH]|--?(user|header|login|basic)|(bearer|basic|identified|by)");

    private Masking() {}

    /** A value as it may be shown beside its name. */
    public static String value(String name, String value) {
        return SecretNames.isSecret(name) ? withoutLiterals(value) : text(value);
    }

    /** Free text: a command, a line of a file. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder();
        Context context = new Context();
        for (Fragment fragment : Text.parse(text).fragments()) {
            if (fragment instanceof Fragment.Interpolation interpolation) {
                shown.append(interpolation(interpolation.written()));
            } else {
                context.append(((Fragment.Literal) fragment).text(), shown);
            }
        }
        return shown.toString();
    }

    /** Text that has a form of its own, such as a path or an image: only URLs with a user and keys of known makes are replaced. */
    public static String structured(String text) {
        return KnownSecrets.replaced(URL.matcher(text).replaceAll(
                url -> Matcher.quoteReplacement(url.group().matches("[^/]*://[^/]*@.*") ? url(url.group()) : url.group())));
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

    private static String url(String written) {
        Matcher url = URL.matcher(written);
        if (!url.matches()) {
            return MASK;
        }
        String host = url.group("host");
        String place = host.substring(host.lastIndexOf('@') + 1);
        String path = url.group("path");
        return url.group("scheme") + "://" + (host.contains("@") ? MASK + "@" : "")
                + (Words.isHarmless(place) ? place : MASK)
                + (Words.isHarmless(path) ? path : "/" + MASK)
                + (url.group("rest") == null ? "" : url.group("rest").charAt(0) + MASK);
    }

    /** What was said so far on the line, which tells whether the next word is a secret. */
    private static final class Context {
        private boolean hidden;
        private boolean named;

        void append(String text, StringBuilder shown) {
            Matcher url = URL.matcher(text);
            int at = 0;
            while (url.find()) {
                words(text.substring(at, url.start()), shown);
                shown.append(hidden || named ? MASK : url(url.group()));
                at = url.end();
            }
            words(text.substring(at), shown);
        }

        private void words(String text, StringBuilder shown) {
            Matcher part = PART.matcher(text);
            while (part.find()) {
                if (part.group("gap") != null) {
                    gap(part.group("gap"), shown);
                } else {
                    word(part.group("word"), shown);
                }
            }
        }

        private void gap(String gap, StringBuilder shown) {
            if (gap.indexOf('\n') >= 0) {
                hidden = false;
            } else if (gap.contains("=") && named) {
                hidden = true;
            }
            named = named && !gap.contains("\n");
            shown.append(gap);
        }

        private void word(String word, StringBuilder shown) {
            boolean option = word.matches("--?[A-Za-z][A-Za-z-]*");
            boolean secretName = isName(word);
            if (option) {
                hidden = secretName || LEADS.matcher(word).matches();
                shown.append(word.length() <= 3 || word.startsWith("--") ? word : MASK);
                named = false;
                return;
            }
            shown.append(hidden || named && !secretName || !Words.isHarmless(word) ? MASK : word);
            hidden = hidden || LEADS.matcher(word).matches() || secretName && word.endsWith(":");
            named = secretName;
        }

        private static boolean isName(String word) {
            return word.matches("[A-Za-z_.-][\\w.-]*:?") && SecretNames.isSecret(word.replace(":", ""));
        }
    }
}
