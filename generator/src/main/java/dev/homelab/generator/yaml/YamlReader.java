package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.generator.yaml.CommentReader.Comment;
import dev.homelab.generator.yaml.CommentReader.Span;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as Compose does: the counterpart of {@link YamlWriter}.
 *
 * <pre>{@code
 * YamlFile file = YamlReader.read("compose.yaml", bytes);
 * if (file.findings().hasErrors()) { ... }         // each with line and column
 * Node root = file.documents().get(0).root();      // a Mapping, as a rule
 * file.position(root);                             // where it stands
 * file.anchors();                                  // what has a name, and where it is used
 * }</pre>
 *
 * <ul>
 *   <li>Keys keep their order. Comments go to the entry or item below them or on whose line they stand, those below the
 *       last member of a collection to its {@code foot}, those at the top of a document to its header.
 *   <li>Unquoted scalars are what Compose takes them for: {@code 0777} is the number 511, {@code yes} a string,
 *       {@code 2020-01-01} a date.
 *   <li>Aliases are the very node of their anchor. Merge keys are carried out; {@link YamlFile#merged} and {@link
 *       YamlFile#own} tell what came from where.
 *   <li>{@code !reset} and {@code !override} make a node {@link dev.homelab.dsl.tree.Tagged}; other tags mean nothing.
 *   <li>Interpolations are text like any other.
 * </ul>
 *
 * <p>Whatever the bytes are, reading ends soon and with findings at worst. It refuses what Compose refuses: keys that
 * are not strings or stand twice in a mapping, tabs as indentation, encodings other than UTF-8 and UTF-16 with a byte
 * order mark; and what is too much: files of more than 16 MiB, nesting of more than 600 levels, anchors that contain
 * themselves, aliases that repeat more than 8 million characters.
 */
public final class YamlReader {
    /** A file with more bytes than these, 16 MiB, is not read. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private final Problems problems;
    private final SideTables tables = new SideTables();
    private final List<YamlDocument> documents = new ArrayList<>();

    private YamlReader(String name) {
        problems = new Problems(name);
    }

    /**
     * Reads a file.
     *
     * @param name the file's name, for findings
     * @param bytes its content
     */
    public static YamlFile read(String name, byte[] bytes) {
        YamlReader reader = new YamlReader(name);
        try {
            reader.read(bytes);
        } catch (Problems.Fatal saidAlready) {
            reader.documents.clear();
        }
        boolean whole = reader.problems.isEmpty();
        return new YamlFile(name, whole ? reader.documents : List.of(), reader.problems.found(), reader.tables);
    }

    private void read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw problems.fatal(new Position(1, 1), "large-file",
                    "The file has more than %d bytes.".formatted(MOST_BYTES), "Split it.");
        }
        try {
            SourceText source = SourceText.of(bytes);
            compose(source);
        } catch (SourceText.Unreadable e) {
            problems.at(e.position(), "encoding", e.getMessage(), e.expected(), "Save the file as UTF-8.");
        } catch (MarkedYamlEngineException e) {
            Position position = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(new Position(1, 1));
            problems.at(position, "yaml", YamlProblem.sentence(e.getProblem()), YamlProblem.fix(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.at(new Position(1, 1), "yaml", YamlProblem.sentence(e.getMessage()), YamlProblem.fix(e.getMessage()));
        }
    }

    private void compose(SourceText source) {
        List<TreeComposer> trees = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Span> scalars = new ArrayList<>();
        for (Event event : new Parse(settingsFor(source)).parseString(source.text())) {
            if (event instanceof DocumentStartEvent start) {
                starts.add(start.isExplicit() ? start.getStartMark().map(mark -> mark.getLine() + 1).orElse(1) : 0);
                trees.add(new TreeComposer(problems, scalars));
            } else if (!trees.isEmpty() && !(event instanceof DocumentEndEvent)) {
                trees.get(trees.size() - 1).accept(event);
            }
        }
        if (problems.isEmpty()) {
            List<Comment> comments = CommentReader.read(source.lines(), scalars);
            comments.forEach(comment -> problems.ifSeparated(comment.text(), comment.position()));
            for (int i = 0; i < trees.size(); i++) {
                int from = i == 0 ? 0 : starts.get(i);
                int to = i + 1 < trees.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
                finish(trees.get(i), source, comments.stream()
                        .filter(comment -> comment.position().line() >= from && comment.position().line() < to)
                        .toList());
            }
        }
    }

    /** The parser copies what a long scalar has so far whenever its buffer is full: the buffer holds the whole text. */
    private static LoadSettings settingsFor(SourceText source) {
        return LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(1024, source.text().length() + 1))
                .build();
    }

    private void finish(TreeComposer tree, SourceText source, List<Comment> comments) {
        List<String> header = new CommentPlacer(source.lines(), tree.slots()).place(comments);
        Node root = tree.root().map(draft -> draft.finished(tables)).orElseGet(Scalar::none);
        documents.add(new YamlDocument(header, root));
        for (TreeComposer.Named anchor : tree.anchors()) {
            tables.anchors.add(new Anchor(
                    anchor.name(), anchor.draft().finished(tables), anchor.draft().position(), anchor.uses()));
        }
    }
}
