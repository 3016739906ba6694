package dev.homelab.generator.secret;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells words of a language and of programs from what somebody drew at random. */
final class Words {
    private static final int LONGEST = 48;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{1,4})?(%|[a-zA-Z]{0,2})|"
            + "\\d{1,3}(\\.\\d{1,3}){3}(:\\d{1,5}|/\\d{1,2})?|v?\\d{1,4}(\\.\\d{1,4}){1,3}");
    private static final Pattern SPOKEN = Pattern.compile("[A-Z]?[a-z]{0,15}|[a-z]{1,12}([A-Z][a-z]{1,12}){1,3}|([A-Z][a-z]{1,12}){1,3}");
    private static final Pattern SHORT = Pattern.compile("[A-Za-z0-9]{1,5}|\\d{1,5}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]{1,14}\\d?(_[A-Z]{1,14}\\d?){0,6}");
    private static final Pattern UNSPEAKABLE = Pattern.compile("(?i).*[bcdfghjklmnpqrstvwxz]{6,}.*");

    private Words() {}

    /** Whether a word may be shown. */
    static boolean isHarmless(String marked) {
        String word = Marks.without(marked);
        String bare = word.replaceAll("^[./~\\\\-]+|[.:!?/*\\\\-]+$", "");
        if (bare.isEmpty() || NUMBER.matcher(bare).matches() || CONSTANT.matcher(bare).matches() && bare.length() <= LONGEST) {
            return !UNSPEAKABLE.matcher(bare.replaceAll("[_\\d]", " ")).matches();
        }
        return word.indexOf('/') >= 0
                ? Arrays.stream(bare.split("/+")).allMatch(Words::isName)
                : isName(bare);
    }

    /** A name made of up to three words, or of more where dots stand between them. */
    private static boolean isName(String name) {
        if (CONSTANT.matcher(name).matches()) {
            return isSpeakable(name);
        }
        String[] parts = name.split("[-_.:]");
        boolean few = parts.length <= 3 || name.matches("[a-z0-9]+([.:][a-z0-9]+)*") && parts.length <= 5;
        return few && name.length() <= LONGEST && Arrays.stream(parts).allMatch(Words::isPart);
    }

    private static boolean isPart(String part) {
        return SHORT.matcher(part).matches() || SPOKEN.matcher(part).matches() && isSpeakable(part);
    }

    private static boolean isSpeakable(String word) {
        return !UNSPEAKABLE.matcher(word.replace('_', ' ')).matches();
    }
}
