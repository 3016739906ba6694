package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Tagged;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** What tags mean to Compose: the types of YAML, {@code !reset} and {@code !override}; every other means nothing. */
final class Tags {
    private static final String STANDARD = "tag:yaml.org,2002:";

    private Tags() {}

    /** The tag of Compose that a node has. */
    static Optional<Tagged.Tag> meant(String tag) {
        return Stream.of(Tagged.Tag.values()).filter(each -> each.text().equals(tag)).findFirst();
    }

    /**
     * The scalar that a text is under a tag.
     *
     * @param tag the tag, empty without one
     * @param plain whether the text has no quotes
     * @throws IllegalArgumentException if it is none of the tag's type; the message is a sentence
     */
    static Scalar scalar(String tag, String text, boolean plain) {
        if (tag.isEmpty() || tag.equals("!")) {
            return plain ? PlainScalar.of(text) : Scalar.of(text);
        }
        if (meant(tag).isPresent()) {
            return plain ? PlainScalar.of(text) : Scalar.of(text);
        }
        if (!tag.startsWith(STANDARD)) {
            return plain && text.isEmpty() ? Scalar.none() : Scalar.of(text);
        }
        return standard(tag.substring(STANDARD.length()), text);
    }

    private static Scalar standard(String type, String text) {
        return switch (type) {
            case "binary" -> binary(text);
            case "int", "bool", "null", "timestamp" -> required(PlainScalar.of(text), type, text);
            case "float" -> fraction(PlainScalar.of(text), text);
            default -> Scalar.of(text);
        };
    }

    private static Scalar binary(String text) {
        return Scalar.of(new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8));
    }

    private static Scalar required(Scalar scalar, String type, String text) {
        boolean fits = switch (type) {
            case "int" -> scalar instanceof Scalar.Num number && number.text().matches("-?[0-9]+");
            case "bool" -> scalar instanceof Scalar.Bool;
            case "null" -> scalar instanceof Scalar.Null;
            default -> scalar instanceof Scalar.Time;
        };
        if (!fits) {
            throw new IllegalArgumentException("The value `%s` is not what its tag `!!%s` says.".formatted(
                    Problems.shortened(text), type));
        }
        return scalar;
    }

    private static Scalar fraction(Scalar scalar, String text) {
        if (scalar instanceof Scalar.Num number && number.text().matches("-?[0-9]+")) {
            return PlainScalar.fraction(Double.parseDouble(number.text())).orElse(number);
        }
        if (scalar instanceof Scalar.Num) {
            return scalar;
        }
        throw new IllegalArgumentException("The value `%s` is not what its tag `!!float` says.".formatted(
                Problems.shortened(text)));
    }
}
