package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.generator.text.Wrapping;
import java.util.List;

/** Lays a tree out: indentation, blank lines, comments, short lists in brackets. */
final class TreeText {
    private static final int WIDTH = 100;
    private static final int INDENT = 2;
    private static final int LONGEST_KEY = 1000;

    /** Lists that read as one line: commands. */
    private static final List<String> COMMANDS = List.of("command", "entrypoint", "test");

    /** Keys whose entries are paragraphs of their own. */
    private static final List<String> PARAGRAPHS = List.of("services");

    private final StringBuilder text = new StringBuilder();

    /** Whether the line has begun, with the dash of an item that what comes next belongs to. */
    private boolean afterDash;

    private TreeText() {}

    static String of(Mapping document) {
        TreeText tree = new TreeText();
        if (document.isEmpty()) {
            tree.text.append("{}\n");
        } else {
            tree.mapping(document, 0, true);
        }
        return tree.text.toString();
    }

    private void mapping(Mapping mapping, int depth, boolean paragraphs) {
        boolean first = true;
        for (Mapping.Entry entry : mapping.entries()) {
            if (paragraphs && !first) {
                text.append('\n');
            }
            comment(entry.comment(), depth);
            begin(depth);
            key(ScalarText.inOneLine(entry.key()), depth);
            value(entry, depth);
            first = false;
        }
        comment(mapping.foot(), depth);
    }

    /** A long key stands on a line of its own: readers look only so far for the colon behind it. */
    private void key(String key, int depth) {
        if (key.length() > LONGEST_KEY) {
            text.append("? ").append(key).append('\n');
            indent(depth);
            text.append(':');
        } else {
            text.append(key).append(':');
        }
    }

    private void value(Mapping.Entry entry, int depth) {
        if (entry.value() instanceof Mapping mapping && !mapping.isEmpty()) {
            text.append('\n');
            mapping(mapping, depth + 1, depth == 0 && PARAGRAPHS.contains(entry.key()));
        } else if (entry.value() instanceof Sequence list && COMMANDS.contains(entry.key()) && fitsOnOneLine(entry, list, depth)) {
            inBrackets(list);
        } else {
            value(entry.value(), depth + 1);
        }
    }

    /** What follows a colon. */
    private void value(Node node, int depth) {
        if (node instanceof Mapping mapping && !mapping.isEmpty()) {
            text.append('\n');
            mapping(mapping, depth, false);
        } else if (node instanceof Sequence sequence && !sequence.items().isEmpty()) {
            text.append('\n');
            sequence(sequence, depth);
        } else if (node instanceof Tagged tagged) {
            text.append(' ').append(tagged.tag().text());
            value(tagged.value(), depth);
        } else if (node instanceof Scalar.Null nothing && nothing.text().isEmpty()) {
            text.append('\n');
        } else {
            text.append(' ');
            leaf(node, depth);
        }
    }

    private void sequence(Sequence sequence, int depth) {
        for (Sequence.Item item : sequence.items()) {
            comment(item.comment(), depth);
            begin(depth);
            text.append('-');
            item(item.value(), depth + 1);
        }
        comment(sequence.foot(), depth);
    }

    /** What follows a dash: a collection begins in the same line. */
    private void item(Node node, int depth) {
        boolean mapping = node instanceof Mapping entries && !entries.isEmpty() && entries.entries().get(0).comment().isEmpty();
        boolean sequence = node instanceof Sequence list && !list.items().isEmpty() && list.items().get(0).comment().isEmpty();
        if (mapping || sequence) {
            text.append(' ');
            afterDash = true;
            if (mapping) {
                mapping((Mapping) node, depth, false);
            } else {
                sequence((Sequence) node, depth);
            }
        } else {
            value(node, depth);
        }
    }

    private void begin(int depth) {
        if (!afterDash) {
            indent(depth);
        }
        afterDash = false;
    }

    private void indent(int depth) {
        text.append(" ".repeat(depth * INDENT));
    }

    /** A scalar or an empty collection. */
    private void leaf(Node node, int depth) {
        if (node instanceof Scalar.Str string && ScalarText.isLiteralBlock(string.text())) {
            text.append(string.text().endsWith("\n") ? "|\n" : "|-\n");
            string.text().lines().forEach(line -> {
                if (!line.isEmpty()) {
                    indent(depth);
                }
                text.append(line).append('\n');
            });
        } else {
            text.append(word(node)).append('\n');
        }
    }

    private static String word(Node node) {
        if (node instanceof Scalar.Str string) {
            return ScalarText.inOneLine(string.text());
        }
        if (node instanceof Scalar scalar) {
            return scalar instanceof Scalar.Num number ? number.written() : scalar.text();
        }
        return node instanceof Mapping ? "{}" : "[]";
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

    private void inBrackets(Sequence list) {
        text.append(" [");
        String separator = "";
        for (Node node : list.nodes()) {
            text.append(separator).append(ScalarText.quoted(((Scalar) node).text()));
            separator = ", ";
        }
        text.append("]\n");
    }

    private void comment(String comment, int depth) {
        if (comment.isEmpty()) {
            return;
        }
        int width = WIDTH - depth * INDENT - 2;
        comment.lines().flatMap(line -> Wrapping.wrap(line, width).stream()).forEach(line -> {
            indent(depth);
            text.append(line.isEmpty() ? "#" : "# ").append(line).append('\n');
        });
    }
}
