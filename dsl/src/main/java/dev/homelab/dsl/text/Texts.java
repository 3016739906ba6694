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
