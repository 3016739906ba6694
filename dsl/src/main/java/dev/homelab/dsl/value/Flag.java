package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** True or false, possibly decided by a variable. */
public final class Flag extends TextValue {
    private static final Map<String, Boolean> WORDS = new TreeMap<>(Map.of(
            "true", true, "yes", true, "y", true, "on", true, "false", false, "no", false, "n", false, "off", false));

    private Flag(Text text) {
        super(text);
    }

    /** A known truth value. */
    public static Flag of(boolean value) {
        return new Flag(Text.of(Boolean.toString(value)));
    }

    /**
     * A truth value from text: {@code true}, {@code yes}, {@code y}, {@code on} and their opposites in any case.
     *
     * @throws IllegalValueException if the text is known and none of these
     */
    public static Flag of(Text text) {
        text.literal().filter(word -> !WORDS.containsKey(word.toLowerCase(Locale.ROOT))).ifPresent(word -> {
            throw new IllegalValueException(word, "`true` or `false`");
        });
        return new Flag(text);
    }

    /** The truth, where it does not depend on a variable. */
    public Optional<Boolean> value() {
        return text().literal().map(word -> WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Node toNode(Site site) {
        return value().<Node>map(Scalar::of).orElseGet(() -> super.toNode(site));
    }
}
