package dev.homelab.generator.map.format;

/** Collects the parts of a page in Markdown. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown(String title, String declaredIn) {
        text.append("<!-- Generated from %s; do not edit. `mvn generate-sources` renews it. -->\n\n# %s\n"
                .formatted(declaredIn, title));
    }

    /** A paragraph; an empty one is left out. */
    Markdown paragraph(String sentences) {
        if (!sentences.isEmpty()) {
            text.append('\n').append(sentences).append('\n');
        }
        return this;
    }

    Markdown diagram(Graph graph) {
        text.append("\n```mermaid\n").append(Mermaid.write(graph)).append("```\n");
        return this;
    }

    /** A section with a table; without rows it is left out. */
    Markdown section(String title, String sentences, MarkdownTable table) {
        if (!table.isEmpty()) {
            text.append("\n## ").append(title).append('\n');
            paragraph(sentences);
            text.append('\n').append(table);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
