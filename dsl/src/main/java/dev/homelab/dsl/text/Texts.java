package dev.homelab.dsl.text;

import java.util.ArrayList;
import java.util.List;

/** What can be done with texts without knowing what their references stand for. */
public final class Texts {

    private Texts() {}

    /** The parts of a text between a separator; one within a reference does not separate. */
    public static List<Text> split(Text text, char separator) {
        List<Text> parts = new ArrayList<>();
        List<Fragment> part = new ArrayList<>();
        for (Fragment fragment : text.fragments()) {
            if (!(fragment instanceof Fragment.Literal literal)) {
                part.add(fragment);
                continue;
            }
            String rest = literal.text();
            for (int at = rest.indexOf(separator); at >= 0; at = rest.indexOf(separator)) {
                addLiteral(part, rest.substring(0, at));
                parts.add(textOf(part));
                part = new ArrayList<>();
                rest = rest.substring(at + 1);
            }
            addLiteral(part, rest);
        }
        parts.add(textOf(part));
        return parts;
    }

    /**
     * The parts before and after the first of some separators; one within a reference does not separate.
     *
     * @return the two parts, or the whole text alone where no separator is in it
     */
    public static List<Text> splitFirst(Text text, String separators) {
        List<Fragment> before = new ArrayList<>();
        for (int i = 0; i < text.fragments().size(); i++) {
            Fragment fragment = text.fragments().get(i);
            int at = fragment instanceof Fragment.Literal literal ? firstOf(literal.text(), separators) : -1;
            if (at < 0) {
                before.add(fragment);
                continue;
            }
            String split = ((Fragment.Literal) fragment).text();
            List<Fragment> after = new ArrayList<>();
            addLiteral(before, split.substring(0, at));
            addLiteral(after, split.substring(at + 1));
            after.addAll(text.fragments().subList(i + 1, text.fragments().size()));
            return List.of(textOf(before), textOf(after));
        }
        return List.of(text);
    }

    private static int firstOf(String characters, String separators) {
        for (int i = 0; i < characters.length(); i++) {
            if (separators.indexOf(characters.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static void addLiteral(List<Fragment> part, String characters) {
        if (!characters.isEmpty()) {
            part.add(new Fragment.Literal(characters));
        }
    }

    private static Text textOf(List<Fragment> part) {
        return part.isEmpty() ? Text.of("") : new Text(part);
    }

    /** Whether a text is known and has no characters. */
    public static boolean isBlank(Text text) {
        return text.literal().filter(String::isEmpty).isPresent();
    }
}
