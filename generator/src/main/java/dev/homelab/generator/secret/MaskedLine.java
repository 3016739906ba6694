package dev.homelab.generator.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a text word by word; what was said so far tells whether the next word is a secret. */
final class MaskedLine {
    private static final String END = "\\s\"'`=,;|()\\[\\]{}<>&";
    private static final Pattern PART = Pattern.compile(
            "(?<url>[a-z][a-z0-9+.-]*://[^\\s\"'`]*)|(?<gap>[" + END + "]+)|(?<word>(?:(?![a-z][a-z0-9+.-]*://)[^" + END + "])+)");
    private static final Pattern URL =
            Pattern.compile("(?<scheme>[^:]*)://(?<user>.*@)?(?<host>[^/?#]*)(?<path>[^?#]*)(?<query>[?#].*)?");

    /** Words behind which a secret stands, whatever separates them from it. */
    private static final Pattern LEADS = Pattern.compile("-[aupPH]|(?i:--?(user|header|login|basic)|bearer|basic|identified)");

    /** How much of what follows is hidden. */
    private enum Hidden {
        NOTHING,
        /** The next word, or all of a text in quotes. */
        WORD,
        /** Everything to the end of the line, of the text in quotes, or to the next option. */
        REST
    }

    private final StringBuilder shown = new StringBuilder();
    private Hidden hidden = Hidden.NOTHING;
    private boolean named;

    String masked(String text) {
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group("gap") != null) {
                gap(part.group("gap"));
            } else if (part.group("url") != null) {
                shown.append(hidden == Hidden.NOTHING ? url(part.group("url")) : Masking.MASK);
                after();
            } else {
                word(part.group("word"));
            }
        }
        return shown.toString();
    }

    private void gap(String gap) {
        boolean quoted = gap.matches("(?s).*[\"'`].*");
        if (gap.indexOf('\n') >= 0 || hidden == Hidden.REST && quoted) {
            hidden = Hidden.NOTHING;
        } else if (named && gap.contains("=")) {
            hidden = quoted ? Hidden.REST : Hidden.WORD;
        } else if (hidden == Hidden.WORD && quoted) {
            hidden = Hidden.REST;
        }
        named = false;
        shown.append(gap);
    }

    private void word(String word) {
        boolean option = word.matches("--?[A-Za-z][A-Za-z-]*");
        boolean secretName = isName(word);
        boolean leads = LEADS.matcher(word).matches();
        if (option) {
            shown.append(word.length() <= 3 || word.startsWith("--") ? word : Masking.MASK);
            hidden = leads || secretName ? Hidden.WORD : Hidden.NOTHING;
        } else {
            boolean variable = Marks.without(word).isEmpty();
            shown.append(variable || hidden == Hidden.NOTHING && Words.isHarmless(word) ? word : Masking.MASK);
            after();
            hidden = leads ? Hidden.WORD : secretName && word.endsWith(":") ? Hidden.REST : hidden;
        }
        named = secretName;
    }

    private void after() {
        hidden = hidden == Hidden.WORD ? Hidden.NOTHING : hidden;
    }

    private static boolean isName(String word) {
        return word.matches("[A-Za-z_.-][\\w.-]*:?") && SecretNames.isSecret(word.replace(":", ""));
    }

    private static String url(String written) {
        Matcher url = URL.matcher(written);
        if (!url.matches()) {
            return Masking.MASK;
        }
        String user = url.group("user");
        String path = url.group("path");
        String query = url.group("query");
        return url.group("scheme") + "://"
                + (user == null ? "" : isVariables(user) ? user : Masking.MASK + "@")
                + (Words.isHarmless(url.group("host")) ? url.group("host") : Masking.MASK)
                + (Words.isHarmless(path) ? path : "/" + Masking.MASK)
                + (query == null ? "" : query.charAt(0) + Masking.MASK);
    }

    /** Whether the password of a user's part is a variable, and the user a word or a variable. */
    private static boolean isVariables(String user) {
        String[] parts = user.substring(0, user.length() - 1).split(":", -1);
        return parts.length == 2 && Words.isHarmless(parts[0]) && !parts[1].isEmpty() && Marks.without(parts[1]).isEmpty();
    }
}
