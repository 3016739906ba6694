package dev.homelab.dsl.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads decimal digits, but not so many that they take a computer's time. */
final class Numbers {
    private static final int LONGEST = 400;

    private Numbers() {}

    /** The number, or nothing where the text is none or one of more than 400 digits. */
    static Optional<BigDecimal> parse(String digits) {
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            return Math.abs((long) number.precision() - number.scale()) > LONGEST ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
