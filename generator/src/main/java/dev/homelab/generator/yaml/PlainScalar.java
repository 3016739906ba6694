package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Scalar;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an unquoted scalar is to Compose: its YAML reader takes numbers of both YAML 1.1 and 1.2, but of the words only
 * {@code true}, {@code false}, {@code null} and their spellings, so that {@code 0777} is 511 and {@code yes} a string.
 */
final class PlainScalar {
    private static final Pattern INTEGER = Pattern.compile(
            "(?<sign>[-+]?)(?:0[xX](?<hex>[0-9a-fA-F]+)|0[oO]?(?<octal>[0-7]+)|0[bB](?<binary>[01]+)|(?<decimal>0|[1-9][0-9]*))");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
            + "(?:(?:[Tt]([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:\\.[0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2}))"
            + "|(?: ([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:\\.[0-9]+)?))?");
    /** What is longer is out of the range of every number, but for zeros in front or behind that nobody writes. */
    private static final int LONGEST = 400;
    private static final BigInteger SMALLEST = BigInteger.TWO.pow(63).negate();
    private static final BigInteger LARGEST = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
    private static final Map<String, Scalar> WORDS = words();

    private PlainScalar() {}

    private static Map<String, Scalar> words() {
        Map<String, Scalar> words = new TreeMap<>();
        for (String word : new String[] {"", "~", "null", "Null", "NULL"}) {
            words.put(word, Scalar.none());
        }
        for (String word : new String[] {"true", "True", "TRUE"}) {
            words.put(word, Scalar.of(true));
        }
        for (String word : new String[] {"false", "False", "FALSE"}) {
            words.put(word, Scalar.of(false));
        }
        for (String word : new String[] {".nan", ".NaN", ".NAN"}) {
            words.put(word, new Scalar.Num("NaN", ".nan"));
        }
        for (String word : new String[] {".inf", ".Inf", ".INF"}) {
            words.put(word, new Scalar.Num("+Inf", ".inf"));
            words.put("+" + word, new Scalar.Num("+Inf", ".inf"));
            words.put("-" + word, new Scalar.Num("-Inf", "-.inf"));
        }
        return words;
    }

    /** The scalar that an unquoted text is; always a new object. */
    static Scalar of(String text) {
        Scalar word = WORDS.get(text);
        if (word != null) {
            return copy(word);
        }
        char first = text.charAt(0);
        boolean numeric = first >= '0' && first <= '9' || first == '+' || first == '-' || first == '.';
        if (!numeric || text.startsWith("._")) {
            return Scalar.of(text);
        }
        if (text.length() > LONGEST) {
            return Scalar.of(text);
        }
        return isDate(text) ? new Scalar.Time(text) : number(text.replace("_", "")).orElseGet(() -> Scalar.of(text));
    }

    /** Side tables tell scalars apart by identity. */
    private static Scalar copy(Scalar word) {
        if (word instanceof Scalar.Num number) {
            return new Scalar.Num(number.text(), number.written());
        }
        return word instanceof Scalar.Bool bool ? Scalar.of(bool.value()) : Scalar.none();
    }

    private static Optional<Scalar> number(String digits) {
        Matcher integer = INTEGER.matcher(digits);
        if (integer.matches()) {
            BigInteger value = integer(integer);
            if (value.compareTo(SMALLEST) >= 0 && value.compareTo(LARGEST) <= 0) {
                return Optional.of(new Scalar.Num(value.toString()));
            }
        }
        return FLOAT.matcher(digits).matches() ? fraction(Double.parseDouble(digits)) : Optional.empty();
    }

    private static BigInteger integer(Matcher digits) {
        BigInteger value = of(digits.group("hex"), 16)
                .or(() -> of(digits.group("octal"), 8))
                .or(() -> of(digits.group("binary"), 2))
                .orElseGet(() -> new BigInteger(digits.group("decimal")));
        return digits.group("sign").equals("-") ? value.negate() : value;
    }

    private static Optional<BigInteger> of(String digits, int base) {
        return Optional.ofNullable(digits).map(text -> new BigInteger(text, base));
    }

    /** A number that is out of range stays a string. */
    static Optional<Scalar> fraction(double value) {
        if (Double.isInfinite(value)) {
            return Optional.empty();
        }
        String text = GoFloat.format(value);
        return Optional.of(new Scalar.Num(text, text.matches("-?[0-9]+") ? text + ".0" : text));
    }

    private static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.of(at(date, 1), at(date, 2), at(date, 3));
            int time = date.group(4) != null ? 4 : 7;
            if (date.group(time) != null) {
                LocalTime.of(at(date, time), at(date, time + 1), at(date, time + 2));
            }
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int at(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
