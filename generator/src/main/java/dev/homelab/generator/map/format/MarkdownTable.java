package dev.homelab.generator.map.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in Markdown whose columns stand below one another in plain text too. The last column is not padded, and no
 * other beyond a limit, so that one long cell does not make every row long.
 */
final class MarkdownTable {
    private static final int WIDEST = 60;

    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... titles) {
        rows.add(List.of(titles));
    }

    MarkdownTable row(String... cells) {
        rows.add(Arrays.stream(cells).map(MarkdownTable::escaped).toList());
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    private static String escaped(String cell) {
        return cell.isEmpty() ? "–" : cell.replace("\n", " ").replace("|", "\\|").replace("<", "&lt;");
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.get(0).size()).map(this::width).toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(line(row, widths));
            if (row == rows.get(0)) {
                text.append(rule(widths));
            }
        }
        return text.toString();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            int missing = isLast(column) ? 0 : Math.max(0, widths[column] - length(cell));
            line.append("| ").append(cell).append(" ".repeat(missing)).append(' ');
        }
        return line.append("|\n").toString();
    }

    private String rule(int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int dashes = isLast(column) ? length(rows.get(0).get(column)) : widths[column];
            line.append("|").append("-".repeat(dashes + 2));
        }
        return line.append("|\n").toString();
    }

    private boolean isLast(int column) {
        return column == rows.get(0).size() - 1;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).filter(length -> length <= WIDEST).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** Names in back-ticks, with commas. */
    static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** A name in back-ticks; nothing for an empty one. */
    static String code(String name) {
        return name.isEmpty() ? "" : "`" + name + "`";
    }
}
