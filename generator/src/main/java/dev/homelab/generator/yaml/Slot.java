package dev.homelab.generator.yaml;

import java.util.ArrayList;
import java.util.List;

/** The place for comments above a member of a mapping or list. */
final class Slot {
    private final Position position;
    private final int column;
    private final Foot foot;
    private final List<String> lines = new ArrayList<>();

    /**
     * A place.
     *
     * @param position where the member begins
     * @param column the column of the collection's members: of its keys, of its dashes
     * @param foot the place below the collection's last member
     */
    Slot(Position position, int column, Foot foot) {
        this.position = position;
        this.column = column;
        this.foot = foot;
        foot.memberAt(column);
    }

    Position position() {
        return position;
    }

    int column() {
        return column;
    }

    Foot foot() {
        return foot;
    }

    void add(String line) {
        lines.add(line);
    }

    String comment() {
        return String.join("\n", lines);
    }
}
