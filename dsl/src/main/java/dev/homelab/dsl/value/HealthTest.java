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
import java.util.stream.Stream;

/**
 * The command that says whether a container is healthy: exit status 0 is healthy.
 *
 * @param words the words after {@code CMD} or {@code CMD-SHELL}; nothing for {@code NONE}
 * @param runner what runs it
 */
public record HealthTest(List<Text> words, Runner runner) implements ComposeValue {

    /** What runs a health test. */
    public enum Runner {
        /** The words are run as they are. */
        CMD("CMD"),
        /** The line is run by the container's shell. */
        SHELL("CMD-SHELL"),
        /** Nothing: the image's own health check is off. */
        NONE("NONE"),
        /** What the first of the words says, which is a variable; nothing without any word. */
        FIRST_WORD("");

        private final String word;

        Runner(String word) {
            this.word = word;
        }
    }

    public HealthTest {
        words = Collections.unmodifiableList(new ArrayList<>(words));
    }

    /** A test that runs a program. */
    public static HealthTest exec(Object... words) {
        return new HealthTest(Arrays.stream(words).map(word -> Text.format("{}", word)).toList(), Runner.CMD);
    }

    /** A test that the container's shell runs. */
    public static HealthTest shell(Text line) {
        return new HealthTest(List.of(line), Runner.SHELL);
    }

    /** A test that the container's shell runs. */
    public static HealthTest shell(String line) {
        return shell(Text.of(line));
    }

    /** Reads a test from a document. */
    public static HealthTest read(Node node) {
        if (!(node instanceof Sequence list)) {
            return shell(Codecs.TEXT.read(node));
        }
        List<Text> words = list.nodes().stream().map(Codecs.TEXT::read).toList();
        if (words.isEmpty() || words.get(0).literal().isEmpty()) {
            return new HealthTest(words, Runner.FIRST_WORD);
        }
        String first = words.get(0).toString();
        Runner runner = Stream.of(Runner.CMD, Runner.SHELL, Runner.NONE)
                .filter(candidate -> candidate.word.equals(first))
                .findFirst()
                .orElseThrow(() -> new IllegalValueException(first, "`CMD`, `CMD-SHELL` or `NONE` as the first word"));
        return new HealthTest(words.subList(1, words.size()), runner);
    }

    @Override
    public Node toNode(Site site) {
        if (runner == Runner.SHELL && words.size() == 1) {
            return Scalar.of(words.get(0).at(site));
        }
        Stream<String> start = Stream.of(runner.word).filter(word -> !word.isEmpty());
        return Sequence.of(Stream.concat(start, words.stream().map(word -> word.at(site)))
                .map(Scalar::of).toList());
    }
}
