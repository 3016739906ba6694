package dev.homelab.generator.compare;

import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the variables of Compose's notation. */
final class Interpolations {
    private static final Pattern NOTATION =
            Pattern.compile("(?s)\\$\\{(?<name>[A-Za-z_]\\w*)(?<operator>:?[-?+])?(?<word>.*)}|\\$(?<bare>[A-Za-z_]\\w*)");

    /**
     * One use of a variable.
     *
     * @param name the variable
     * @param operator {@code :-}, {@code -}, {@code :?}, {@code ?}, {@code :+}, {@code +} or nothing
     * @param word what follows the operator: the default, the message or the replacement
     */
    record Use(String name, String operator, String word) {

        /** Whether Compose stops where the variable has no value. */
        boolean isRequired() {
            return operator.endsWith("?");
        }

        /** Whether there is a value without the variable. */
        boolean hasDefault() {
            return operator.endsWith("-");
        }

        /** The use in braces, as it is compared and shown. */
        String written(String shownWord) {
            return "${" + name + operator + shownWord + "}";
        }
    }

    private Interpolations() {}

    /** A text in which every variable is in braces. */
    static String braced(Text text) {
        StringBuilder braced = new StringBuilder();
        for (Fragment fragment : text.fragments()) {
            if (fragment instanceof Fragment.Interpolation interpolation) {
                Matcher matcher = NOTATION.matcher(interpolation.written());
                boolean bare = matcher.matches() && matcher.group("bare") != null;
                braced.append(bare ? "${" + matcher.group("bare") + "}" : interpolation.written());
            } else {
                braced.append(new Text(List.of(fragment)).at(Sites.COMPOSE_NOTATION));
            }
        }
        return braced.toString();
    }

    /** The use that an interpolation is. */
    static Use use(String written) {
        Matcher matcher = NOTATION.matcher(written);
        if (!matcher.matches()) {
            return new Use(written.replaceAll("\\W", ""), "", "");
        }
        boolean bare = matcher.group("bare") != null;
        String operator = matcher.group("operator");
        return new Use(
                bare ? matcher.group("bare") : matcher.group("name"),
                operator == null ? "" : operator,
                operator == null ? "" : matcher.group("word"));
    }

    /** Every use in a text, those within defaults included. */
    static void each(String text, Consumer<Use> found) {
        for (Fragment fragment : Text.parse(text).fragments()) {
            if (fragment instanceof Fragment.Interpolation interpolation) {
                Use use = use(interpolation.written());
                found.accept(use);
                each(use.word(), found);
            }
        }
    }

    /** Every use in a document; keys are never interpolated. */
    static void each(Node node, Consumer<Use> found) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> each(entry.value(), found));
        } else if (node instanceof Sequence list) {
            list.nodes().forEach(item -> each(item, found));
        } else if (node instanceof Tagged tagged) {
            each(tagged.value(), found);
        } else {
            each(((Scalar) node).text(), found);
        }
    }
}
