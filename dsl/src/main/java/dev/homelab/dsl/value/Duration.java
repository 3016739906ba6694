package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time in Compose's notation: numbers with a unit each, such as {@code 1m30s} or {@code 1.5h}.
 *
 * <p>Units: {@code ns us µs ms s m h d w}. A bare number is refused, except {@code 0}. Compose Specification,
 * "Specifying durations".
 */
public final class Duration extends TextValue {
    private static final Pattern PART = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)(ns|us|µs|μs|ms|s|m|h|d|w)");
    private static final Map<String, Long> NANOS = nanosByUnit();

    private Duration(Text text) {
        super(text);
    }

    private static Map<String, Long> nanosByUnit() {
        Map<String, Long> nanos = new LinkedHashMap<>();
        nanos.put("ns", 1L);
        nanos.put("us", 1_000L);
        nanos.put("µs", 1_000L);
        nanos.put("μs", 1_000L);
        nanos.put("ms", 1_000_000L);
        nanos.put("s", 1_000_000_000L);
        nanos.put("m", 60_000_000_000L);
        nanos.put("h", 3_600_000_000_000L);
        nanos.put("d", 24 * 3_600_000_000_000L);
        nanos.put("w", 7 * 24 * 3_600_000_000_000L);
        return nanos;
    }

    /**
     * A span from Compose's notation.
     *
     * @throws IllegalValueException if it is none
     */
    public static Duration of(String notation) {
        return of(Text.of(notation));
    }

    /**
     * A span from text.
     *
     * @throws IllegalValueException if the text is known and not a duration
     */
    public static Duration of(Text text) {
        text.literal().ifPresent(Duration::parse);
        return new Duration(text);
    }

    /** A span of whole seconds. */
    public static Duration ofSeconds(long seconds) {
        long minutes = seconds / 60;
        boolean inMinutes = minutes > 0 && seconds % 60 == 0;
        return of(inMinutes ? minutes + "m" : seconds + "s");
    }

    private static BigDecimal parse(String notation) {
        String unsigned = notation.startsWith("-") || notation.startsWith("+") ? notation.substring(1) : notation;
        if (unsigned.equals("0")) {
            return BigDecimal.ZERO;
        }
        Matcher part = PART.matcher(unsigned);
        BigDecimal nanos = BigDecimal.ZERO;
        int end = 0;
        while (part.find() && part.start() == end) {
            nanos = nanos.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(NANOS.get(part.group(2)))));
            end = part.end();
        }
        if (end == 0 || end != unsigned.length()) {
            throw new IllegalValueException(notation, "a duration such as `30s` or `1m30s` (units ns us ms s m h d w)");
        }
        return notation.startsWith("-") ? nanos.negate() : nanos;
    }

    /** The span, where it does not depend on a variable. */
    public Optional<java.time.Duration> value() {
        return text().literal().map(Duration::parse).map(nanos -> java.time.Duration.ofNanos(nanos.longValue()));
    }
}
