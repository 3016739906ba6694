package dev.homelab.generator.vocabulary;

/** Makes Javadoc of a schema's description. */
final class Javadoc {
    private static final int WIDTH = 108;

    private Javadoc() {}

    /** The description with back-ticks as {@code code} and lines of a readable length. */
    static String of(String description) {
        String escaped = description.replace("&", "&amp;").replace("<", "&lt;").replace("@", "&#64;").replace("*/", "*&#47;");
        String marked = escaped.replaceAll("`([^`]*)`", "{@code $1}").replace("{@code }", "");
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : marked.split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append('\n');
                column = 0;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString();
    }
}
