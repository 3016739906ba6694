package dev.homelab.generator.yaml;

import java.util.ArrayList;
import java.util.List;

/** Finds the comments of a text: whatever follows a {@code #} at the start of a line or after a blank, outside of scalars. */
final class CommentReader {

    /**
     * A comment.
     *
     * @param position where its {@code #} stands
     * @param text what follows, without the blank after the {@code #} and those at the end
     * @param alone whether nothing else stands on its line
     */
    record Comment(Position position, String text, boolean alone) {}

    /**
     * Where a scalar stands.
     *
     * @param start its first character
     * @param end the character after its last
     */
    record Span(Position start, Position end) {}

    private final List<String> lines;
    private final List<Span> scalars;
    private int next;

    private CommentReader(List<String> lines, List<Span> scalars) {
        this.lines = lines;
        this.scalars = scalars;
    }

    /** The comments between scalars that are given in order. */
    static List<Comment> read(List<String> lines, List<Span> scalars) {
        return new CommentReader(lines, scalars).read();
    }

    private List<Comment> read() {
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int at = commentOf(line, i + 1);
            if (at >= 0) {
                Position position = new Position(i + 1, line.codePointCount(0, at) + 1);
                comments.add(new Comment(position, textOf(line, at), line.substring(0, at).isBlank()));
            }
        }
        return comments;
    }

    private static String textOf(String line, int at) {
        String text = line.substring(at + 1).stripTrailing();
        return text.startsWith(" ") ? text.substring(1) : text;
    }

    /** The index of the line's comment, or -1. */
    private int commentOf(String line, int number) {
        for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
            boolean apart = at == 0 || line.charAt(at - 1) == ' ' || line.charAt(at - 1) == '\t';
            if (apart && !isInScalar(new Position(number, line.codePointCount(0, at) + 1))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isInScalar(Position position) {
        while (next < scalars.size() && scalars.get(next).end().compareTo(position) <= 0) {
            next++;
        }
        return next < scalars.size() && scalars.get(next).start().compareTo(position) <= 0;
    }
}
