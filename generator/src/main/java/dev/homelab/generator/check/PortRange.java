package dev.homelab.generator.check;

import dev.homelab.dsl.text.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One port, or several in a row.
 *
 * @param first the first
 * @param last the last
 */
record PortRange(int first, int last) {
    private static final Pattern NOTATION = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    /** What a text means; nothing where that depends on what the operator gives. */
    static Optional<PortRange> of(Text text) {
        return SampleValues.of(text).map(NOTATION::matcher).filter(Matcher::matches).map(range -> new PortRange(
                Integer.parseInt(range.group(1)),
                Integer.parseInt(range.group(range.group(2) == null ? 1 : 2))));
    }

    int size() {
        return last - first + 1;
    }
}
