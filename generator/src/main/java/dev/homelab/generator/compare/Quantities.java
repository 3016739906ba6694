package dev.homelab.generator.compare;

import java.math.BigDecimal;
import java.time.Duration;

/** One notation for each quantity. */
final class Quantities {
    private static final String UNITS = "bkmgtp";

    private Quantities() {}

    /** A duration in the notation of Compose, such as {@code 1m30s}. */
    static String duration(Duration duration) {
        if (duration.isZero() || duration.toNanosPart() != 0 || duration.isNegative()) {
            return duration.isZero() ? "0s" : duration.toString();
        }
        long hours = duration.toHours();
        return (hours > 0 ? hours + "h" : "")
                + (duration.toMinutesPart() > 0 ? duration.toMinutesPart() + "m" : "")
                + (duration.toSecondsPart() > 0 ? duration.toSecondsPart() + "s" : "");
    }

    /** A number without needless zeros; anything else as it is. */
    static String number(String text) {
        return text.matches("-?\\d{1,18}\\.\\d{1,18}") ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text;
    }

    /** A size in the largest unit that says it in whole numbers, such as {@code 512m}. */
    static String bytes(long bytes) {
        int unit = 0;
        long rest = bytes;
        while (rest > 0 && rest % 1024 == 0 && unit < UNITS.length() - 1) {
            rest /= 1024;
            unit++;
        }
        return rest + (unit == 0 ? "" : UNITS.substring(unit, unit + 1));
    }
}
