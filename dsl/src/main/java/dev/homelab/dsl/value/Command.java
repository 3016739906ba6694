package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a container runs.
 *
 * @param words the words, in exec form; in string form the one line that Compose splits as a shell would
 * @param form how it is written
 */
public record Command(List<Text> words, Form form) implements ComposeValue {

    /** The forms of a command. */
    public enum Form {
        /** A list of words, passed on as they are. */
        EXEC,
        /** One line that Compose splits at blanks, heeding quotes. No shell runs it. */
        LINE,
        /** Null: the image's own. */
        IMAGE
    }

    /** What stands between the quotes of a line, or after a backslash. */
    private static final Pattern QUOTED = Pattern.compile("\\\\.|'[^']*'|`[^`]*`|\\$\\([^()]*\\)|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);

    public Command {
        words = Collections.unmodifiableList(new ArrayList<>(words));
    }

    /** The words of a command: strings, references or texts. */
    public static Command exec(Object... words) {
        return new Command(Arrays.stream(words).map(word -> Text.format("{}", word)).toList(), Form.EXEC);
    }

    /**
     * One line that Compose splits at blanks, heeding quotes.
     *
     * @throws IllegalValueException if a quote is not closed
     */
    public static Command line(String line) {
        return line(Text.of(line));
    }

    /** One line with references that Compose splits at blanks, heeding quotes. */
    public static Command line(Text line) {
        line.literal().ifPresent(Command::requireClosedQuotes);
        return new Command(List.of(line), Form.LINE);
    }

    private static void requireClosedQuotes(String line) {
        if (QUOTED.matcher(line).replaceAll("").matches("(?s).*['\"\\\\`()].*")) {
            throw new IllegalValueException(line, "a closing quote for each opening one, and no parentheses outside of quotes");
        }
    }

    /** Reads a command from a document. */
    public static Command read(Node node) {
        if (node instanceof Scalar.Null) {
            return new Command(List.of(), Form.IMAGE);
        }
        if (node instanceof Sequence list) {
            return new Command(list.nodes().stream().map(Codecs.TEXT::read).toList(), Form.EXEC);
        }
        return line(Codecs.TEXT.read(node));
    }

    @Override
    public Node toNode(Site site) {
        return switch (form) {
            case EXEC -> Sequence.of(words.stream().map(word -> Scalar.of(word.at(site))).toList());
            case LINE -> Scalar.of(words.get(0).at(site));
            case IMAGE -> Scalar.none();
        };
    }
}
