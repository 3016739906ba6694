package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.generator.text.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns our trees into those that the emitter writes, and lays them out: blank lines, comments, short lists in brackets. */
final class NodeMaker {
    private static final int WIDTH = 100;
    private static final int INDENT = 2;

    /** Stands for the comment of a list item; no unquoted text of a document holds it. */
    private static final String COMMENT_MARK = "\ue000";

    private static final Pattern MARKED_LINE = Pattern.compile("(?m)^( *)(?:- )?" + COMMENT_MARK + "(\\d+):? *\n");

    /** Lists that read as one line: commands. */
    private static final List<String> COMMANDS = List.of("command", "entrypoint", "test");

    /** Keys whose entries are paragraphs of their own. */
    private static final List<String> PARAGRAPHS = List.of("services");

    private final List<List<String>> listComments = new ArrayList<>();

    MappingNode document(Mapping document) {
        return mapping(document, 0, true);
    }

    private MappingNode mapping(Mapping mapping, int depth, boolean paragraphs) {
        List<NodeTuple> tuples = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            ScalarNode key = new ScalarNode(Tag.STR, entry.key(), keyStyle(entry.key()));
            List<CommentLine> above = new ArrayList<>();
            if (paragraphs && !tuples.isEmpty()) {
                above.add(new CommentLine(Optional.empty(), Optional.empty(), "", CommentType.BLANK_LINE));
            }
            above.addAll(comment(entry.comment(), depth));
            key.setBlockComments(above);
            tuples.add(new NodeTuple(key, value(entry, depth)));
        }
        if (!mapping.foot().isEmpty() && !tuples.isEmpty()) {
            ScalarNode nothing = new ScalarNode(Tag.STR, "", ScalarStyle.PLAIN);
            tuples.add(new NodeTuple(mark(mapping.foot(), depth), nothing));
        }
        FlowStyle style = tuples.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
        return new MappingNode(Tag.MAP, tuples, style);
    }

    private static ScalarStyle keyStyle(String key) {
        return ScalarText.isPlain(key) ? ScalarStyle.PLAIN : ScalarText.quotedStyleOf(key);
    }

    private org.snakeyaml.engine.v2.nodes.Node value(Mapping.Entry entry, int depth) {
        if (entry.value() instanceof Mapping mapping) {
            return mapping(mapping, depth + 1, depth == 0 && PARAGRAPHS.contains(entry.key()));
        }
        if (entry.value() instanceof Sequence list && COMMANDS.contains(entry.key()) && fitsOnOneLine(entry, list, depth)) {
            return inBrackets(list);
        }
        return node(entry.value(), depth + 1);
    }

    private org.snakeyaml.engine.v2.nodes.Node node(Node node, int depth) {
        if (node instanceof Mapping mapping) {
            return mapping(mapping, depth, false);
        }
        if (node instanceof Tagged tagged) {
            org.snakeyaml.engine.v2.nodes.Node value = node(tagged.value(), depth);
            value.setTag(new Tag(tagged.tag().text()));
            return value;
        }
        return node instanceof Sequence sequence ? sequence(sequence, depth) : scalar((Scalar) node);
    }

    private SequenceNode sequence(Sequence sequence, int depth) {
        List<org.snakeyaml.engine.v2.nodes.Node> nodes = new ArrayList<>();
        for (Sequence.Item item : sequence.items()) {
            if (!item.comment().isEmpty()) {
                nodes.add(mark(item.comment(), depth));
            }
            nodes.add(node(item.value(), depth + 1));
        }
        if (!sequence.foot().isEmpty() && !nodes.isEmpty()) {
            nodes.add(mark(sequence.foot(), depth));
        }
        return new SequenceNode(Tag.SEQ, nodes, nodes.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    /** A line that {@link #withListComments} replaces. */
    private ScalarNode mark(String comment, int depth) {
        listComments.add(lines(comment, depth));
        return new ScalarNode(Tag.STR, COMMENT_MARK + (listComments.size() - 1), ScalarStyle.PLAIN);
    }

    private static ScalarNode scalar(Scalar scalar) {
        if (scalar instanceof Scalar.Str string) {
            return new ScalarNode(Tag.STR, string.text(), ScalarText.styleOf(string.text()));
        }
        String written = scalar instanceof Scalar.Num number ? number.written() : scalar.text();
        return new ScalarNode(Tag.STR, written, ScalarStyle.PLAIN);
    }

    private static boolean fitsOnOneLine(Mapping.Entry entry, Sequence list, int depth) {
        int width = depth * INDENT + entry.key().length() + 4;
        for (Sequence.Item item : list.items()) {
            if (!(item.value() instanceof Scalar.Str string) || !item.comment().isEmpty() || string.text().indexOf('\n') >= 0) {
                return false;
            }
            width += string.text().length() + 4;
        }
        return width <= WIDTH;
    }

    private static SequenceNode inBrackets(Sequence list) {
        List<org.snakeyaml.engine.v2.nodes.Node> words = new ArrayList<>();
        for (Node node : list.nodes()) {
            String word = ((Scalar) node).text();
            words.add(new ScalarNode(Tag.STR, word, ScalarText.quotedStyleOf(word)));
        }
        return new SequenceNode(Tag.SEQ, words, FlowStyle.FLOW);
    }

    private static List<CommentLine> comment(String comment, int depth) {
        return lines(comment, depth).stream().map(NodeMaker::line).toList();
    }

    private static List<String> lines(String comment, int depth) {
        int width = WIDTH - depth * INDENT - 2;
        return comment.lines().flatMap(line -> Wrapping.wrap(line, width).stream()).toList();
    }

    private static CommentLine line(String text) {
        return new CommentLine(Optional.empty(), Optional.empty(), text.isEmpty() ? "" : " " + text, CommentType.BLOCK);
    }

    /** The text with the comments of list items, which the emitter itself would write behind the dash, and those below the last
     * member. */
    String withListComments(String text) {
        return MARKED_LINE.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(
                listComments.get(Integer.parseInt(mark.group(2))).stream()
                        .map(line -> mark.group(1) + "# " + line + "\n")
                        .collect(Collectors.joining())));
    }
}
