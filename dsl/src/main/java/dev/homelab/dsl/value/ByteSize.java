package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of bytes in Compose's notation, such as {@code 512m} or {@code 1.5gb}; units are powers of 1024.
 *
 * <p>It is always written as a string: Compose drops a byte value without a word where YAML makes it a float.
 * Compose Specification, "Specifying byte values".
 */
public final class ByteSize extends TextValue {
    private static final Pattern NOTATION = Pattern.compile("(\\d+(?:\\.\\d*)?(?:e\\d+)?) ?([bkmgtp]?)i?b?");
    private static final String UNITS = "bkmgtp";

    private final boolean lost;

    private ByteSize(Text text, boolean lost) {
        super(text);
        this.lost = lost;
    }

    /**
     * A size from a number of a document. A fraction, or more than 63 bits, is no size to Compose: it drops the value
     * without a word. It is kept as it is, so that a file means the same.
     */
    static ByteSize read(Scalar.Num number) {
        boolean whole = number.text().equals(number.written()) && number.text().matches("-?\\d{1,18}");
        return whole ? of(Text.of(number.text())) : new ByteSize(Text.of(number.written()), true);
    }

    /** Whether Compose drops the value without a word, because YAML makes a fraction of it. */
    public boolean isLost() {
        return lost;
    }

    /**
     * A size from Compose's notation.
     *
     * @throws IllegalValueException if it is none
     */
    public static ByteSize of(String notation) {
        return of(Text.of(notation));
    }

    /** A size in bytes; -1 is Compose's word for no limit. */
    public static ByteSize of(long bytes) {
        return new ByteSize(Text.of(Long.toString(bytes)), false);
    }

    /**
     * A size from text.
     *
     * @throws IllegalValueException if the text is known and not a size
     */
    public static ByteSize of(Text text) {
        text.literal().ifPresent(ByteSize::parse);
        return new ByteSize(text, false);
    }

    private static long parse(String notation) {
        if (notation.equals("-1")) {
            return -1;
        }
        if (notation.matches("0x[0-9a-fA-F]{1,15}")) {
            return Long.parseLong(notation.substring(2), 16);
        }
        Matcher matcher = NOTATION.matcher(notation.toLowerCase(Locale.ROOT));
        Optional<BigDecimal> number = matcher.matches() ? Numbers.parse(matcher.group(1)) : Optional.empty();
        if (number.isEmpty()) {
            throw new IllegalValueException(notation, "a byte size such as `512m` or `2g` (units b k m g t p)");
        }
        int power = matcher.group(2).isEmpty() ? 0 : UNITS.indexOf(matcher.group(2));
        return number.get()
                .multiply(BigDecimal.valueOf(1024).pow(power))
                .setScale(0, RoundingMode.DOWN)
                .longValue();
    }

    /** The bytes, where they do not depend on a variable. */
    public OptionalLong bytes() {
        Optional<String> literal = text().literal();
        return literal.isPresent() && !lost ? OptionalLong.of(parse(literal.get())) : OptionalLong.empty();
    }

    @Override
    public Node toNode(Site site) {
        boolean unlimited = text().literal().filter("-1"::equals).isPresent();
        return unlimited || lost ? new Scalar.Num(text().at(site)) : super.toNode(site);
    }
}
