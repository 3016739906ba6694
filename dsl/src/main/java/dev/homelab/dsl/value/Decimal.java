package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import java.math.BigDecimal;
import java.util.Optional;

/** A number with a fraction, possibly given by a variable. */
public final class Decimal extends TextValue {

    private Decimal(Text text) {
        super(text);
    }

    /** A known number. */
    public static Decimal of(double value) {
        return of(Text.of(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()));
    }

    /**
     * A number from text.
     *
     * @throws IllegalValueException if the text is known and not a number
     */
    public static Decimal of(Text text) {
        text.literal().ifPresent(Decimal::parse);
        return new Decimal(text);
    }

    private static BigDecimal parse(String digits) {
        return Numbers.parse(digits.strip()).orElseThrow(() -> new IllegalValueException(digits, "a number such as `0.5`"));
    }

    /** The number, where it does not depend on a variable. */
    public Optional<BigDecimal> value() {
        return text().literal().map(Decimal::parse);
    }

    @Override
    public Node toNode(Site site) {
        return value().<Node>map(number -> new Scalar.Num(number.stripTrailingZeros().toPlainString())).orElseGet(() -> super.toNode(site));
    }
}
