package dev.homelab.generator.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Fractions as Compose prints them: the fewest digits that mean the same number, an exponent from a million on. */
final class GoFloat {
    private static final int LONGEST = 17;
    private static final int SMALLEST_EXPONENT = -4;
    private static final int LARGEST_EXPONENT = 6;

    private GoFloat() {}

    /** The text of a finite number. */
    static String format(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal shortest = shortest(value).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - shortest.scale() - 1;
        boolean withExponent = exponent < SMALLEST_EXPONENT || exponent >= LARGEST_EXPONENT;
        String text = withExponent ? withExponent(digits, exponent) : shortest.abs().toPlainString();
        return value < 0 ? "-" + text : text;
    }

    private static String withExponent(String digits, int exponent) {
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        String size = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + size;
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < LONGEST; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(LONGEST, RoundingMode.HALF_EVEN));
    }
}
