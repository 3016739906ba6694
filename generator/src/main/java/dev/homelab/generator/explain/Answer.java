package dev.homelab.generator.explain;

import dev.homelab.dsl.origin.Origin;
import java.util.Collection;
import java.util.List;

/** A title with labelled lines below it. */
final class Answer {
    private static final int WIDTH = 12;

    private final StringBuilder text = new StringBuilder();

    Answer(String title) {
        text.append(title).append('\n');
    }

    /** A line; without a value it is left out. */
    Answer line(String label, String value) {
        if (!value.isEmpty()) {
            text.append("  ").append(label).append(" ".repeat(Math.max(1, WIDTH - label.length()))).append(value).append('\n');
        }
        return this;
    }

    /** Values with commas between them. */
    Answer line(String label, Collection<String> values) {
        return line(label, String.join(", ", values));
    }

    /** Values below one another, the label before the first. */
    Answer lines(String label, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i == 0) {
                line(label, values.get(i));
            } else {
                text.append(" ".repeat(WIDTH + 2)).append(values.get(i)).append('\n');
            }
        }
        return this;
    }

    /** The line of Java, and for what a trait declared, where the trait was used. */
    Answer declared(Origin origin) {
        line("declared", origin.file() + ":" + origin.line());
        origin.via().ifPresent(use -> line("through", "a trait that is used at " + use));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
