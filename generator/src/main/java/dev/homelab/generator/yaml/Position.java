package dev.homelab.generator.yaml;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record Position(int line, int column) implements Comparable<Position> {

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
