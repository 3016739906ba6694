package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import java.util.OptionalInt;

/**
 * The permission bits of a file.
 *
 * <p>Compose reads a string as octal and a number as its value; a declaration always gives octal digits.
 */
public final class FileMode extends TextValue {
    private static final String EXPECTED = "octal permission digits such as `0440`";
    private final boolean number;

    private FileMode(Text text, boolean number) {
        super(text);
        this.number = number;
    }

    /**
     * A mode from octal digits.
     *
     * @throws IllegalValueException if there are other characters
     */
    public static FileMode of(String octal) {
        return of(Text.of(octal));
    }

    /** A mode from the value of its bits, as a YAML number gives it. */
    public static FileMode ofBits(long bits) {
        return new FileMode(Text.of(Long.toString(bits)), true);
    }

    /**
     * A mode from text.
     *
     * @throws IllegalValueException if the text is known and not octal digits
     */
    public static FileMode of(Text text) {
        text.literal().filter(digits -> !digits.matches("(0o?)?[0-7]+")).ifPresent(digits -> {
            throw new IllegalValueException(digits, EXPECTED);
        });
        return new FileMode(text, false);
    }

    /** The permission bits, where they do not depend on a variable. */
    public OptionalInt bits() {
        return text().literal()
                .map(digits -> OptionalInt.of(Integer.parseInt(digits.replace("o", ""), number ? 10 : 8)))
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public Node toNode(Site site) {
        return number ? new Scalar.Num(text().at(site)) : super.toNode(site);
    }
}
