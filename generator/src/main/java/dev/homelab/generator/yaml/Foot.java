package dev.homelab.generator.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The place for comments below the last member of a mapping or list. */
final class Foot {
    private final Optional<Foot> outer;
    private final boolean flow;
    private final List<String> lines = new ArrayList<>();
    private int column;

    /**
     * A place.
     *
     * @param outer that of the collection around this one
     * @param flow whether the collection stands between brackets, where there is no place below it
     */
    Foot(Optional<Foot> outer, boolean flow) {
        this.outer = outer;
        this.flow = flow;
    }

    Optional<Foot> outer() {
        return outer;
    }

    /** The column of the members is known when the first of them is. */
    void memberAt(int memberColumn) {
        if (column == 0) {
            column = memberColumn;
        }
    }

    /** Whether a comment in a column can belong below the members. */
    boolean takes(int commentColumn) {
        return !flow && column > 0 && column <= commentColumn;
    }

    boolean isAround(Foot other) {
        return other == this || other.outer.isPresent() && isAround(other.outer.get());
    }

    void add(String line) {
        lines.add(line);
    }

    String comment() {
        return String.join("\n", lines);
    }
}
