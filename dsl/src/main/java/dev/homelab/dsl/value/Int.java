package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;

/** A whole number, possibly given by a variable. */
public final class Int extends TextValue {

    private Int(Text text) {
        super(text);
    }

    /** A known number. */
    public static Int of(long value) {
        return new Int(Text.of(Long.toString(value)));
    }

    /**
     * A number from text. A fraction is cut off, as Compose does.
     *
     * @throws IllegalValueException if the text is known and not a number
     */
    public static Int of(Text text) {
        Optional<String> literal = text.literal();
        return literal.isPresent() ? of(parse(literal.get())) : new Int(text);
    }

    private static long parse(String digits) {
        try {
            return Numbers.parse(digits.strip()).map(number -> number.toBigInteger().longValueExact()).orElseThrow();
        } catch (ArithmeticException | NoSuchElementException e) {
            throw new IllegalValueException(digits, "a whole number");
        }
    }

    /** The number, where it does not depend on a variable. */
    public OptionalLong value() {
        return text().literal().map(Int::parse).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    @Override
    public Node toNode(Site site) {
        return text().literal().<Node>map(Scalar.Num::new).orElseGet(() -> super.toNode(site));
    }
}
