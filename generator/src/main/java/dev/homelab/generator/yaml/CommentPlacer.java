package dev.homelab.generator.yaml;

import dev.homelab.generator.yaml.CommentReader.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives the comments of a document to what they explain: one behind a member or above it to that member, one below the
 * last member of a collection, and indented like it, to the collection.
 */
final class CommentPlacer {
    private final List<String> lines;
    private final List<Slot> slots;

    /**
     * A placer.
     *
     * @param lines the lines of the file
     * @param slots the members of the document in order
     */
    CommentPlacer(List<String> lines, List<Slot> slots) {
        this.lines = lines;
        this.slots = slots;
    }

    /** Places the document's comments; gives back those that are the header of the document. */
    List<String> place(List<Comment> comments) {
        int header = headerSize(comments);
        int next = 0;
        for (Comment comment : comments.subList(header, comments.size())) {
            while (next < slots.size() && slots.get(next).position().compareTo(comment.position()) < 0) {
                next++;
            }
            place(comment, next);
        }
        return paragraphs(comments.subList(0, header));
    }

    /** How many comments stand above the last blank line that precedes the first member; all where there is none. */
    private int headerSize(List<Comment> comments) {
        if (slots.isEmpty()) {
            return comments.size();
        }
        int before = 0;
        int header = 0;
        Position first = slots.get(0).position();
        while (before < comments.size() && comments.get(before).position().compareTo(first) < 0) {
            before++;
            int following = comments.get(before - 1).position().line();
            header = following < lines.size() && lines.get(following).isBlank() ? before : header;
        }
        return header;
    }

    /** Blank lines between the comments stay. */
    private static List<String> paragraphs(List<Comment> comments) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            boolean apart = i > 0 && comments.get(i).position().line() > comments.get(i - 1).position().line() + 1;
            if (apart) {
                texts.add("");
            }
            texts.add(comments.get(i).text());
        }
        return texts;
    }

    /** Places a comment that stands before the slot of an index, behind all earlier ones. */
    private void place(Comment comment, int next) {
        if (!comment.alone() && next > 0) {
            firstOfLine(comment.position().line(), next - 1).add(comment.text());
            return;
        }
        Optional<Foot> foot = next == 0 ? Optional.empty() : footFor(comment, next);
        foot.ifPresentOrElse(place -> place.add(comment.text()), () -> slots.get(next).add(comment.text()));
    }

    /** The first member on a line, or the one before where the line goes on with an earlier one. */
    private Slot firstOfLine(int line, int last) {
        int first = last;
        while (first > 0 && slots.get(first - 1).position().line() == line) {
            first--;
        }
        return slots.get(first);
    }

    /** The collection that a comment closes: the innermost that has ended and whose members stand in its column or left of it. */
    private Optional<Foot> footFor(Comment comment, int next) {
        boolean last = next == slots.size();
        if (!last && slots.get(next).column() >= comment.position().column()) {
            return Optional.empty();
        }
        Optional<Foot> foot = Optional.of(slots.get(next - 1).foot());
        Foot root = slots.get(0).foot();
        while (foot.isPresent()) {
            boolean open = !last && foot.get().isAround(slots.get(next).foot());
            if (open) {
                return Optional.empty();
            }
            if (foot.get().takes(comment.position().column())) {
                return foot;
            }
            foot = foot.get().outer();
        }
        return last ? Optional.of(root) : Optional.empty();
    }
}
