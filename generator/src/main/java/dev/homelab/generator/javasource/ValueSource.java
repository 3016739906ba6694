package dev.homelab.generator.javasource;

import com.palantir.javapoet.ClassName;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.Decimal;
import dev.homelab.dsl.value.DeviceCount;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.External;
import dev.homelab.dsl.value.FileMode;
import dev.homelab.dsl.value.Flag;
import dev.homelab.dsl.value.HealthTest;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.Image;
import dev.homelab.dsl.value.Int;
import dev.homelab.dsl.value.Restart;
import dev.homelab.dsl.value.TextValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes values of the types that are written by hand. */
final class ValueSource {
    private static final ClassName DURATION = Types.value("Duration");
    private static final ClassName BYTE_SIZE = Types.value("ByteSize");
    private static final ClassName FILE_MODE = Types.value("FileMode");
    private static final ClassName RESTART = Types.value("Restart");
    private static final ClassName DEVICE_COUNT = Types.value("DeviceCount");
    private static final ClassName EXTERNAL = Types.value("External");
    private static final ClassName CODECS = Types.value("Codecs");
    private static final ClassName COMMAND = Types.value("Command");
    private static final ClassName HEALTH_TEST = Types.value("HealthTest");

    private final TextSource texts;

    ValueSource(TextSource texts) {
        this.texts = texts;
    }

    /** A value for a parameter of its own type, or of one that stands for it. */
    Expression argument(Object value) {
        if (value instanceof Text text) {
            return texts.argument(text);
        }
        if (value instanceof Flag flag && flag.value().isPresent()) {
            return Expression.word(flag.value().get().toString());
        }
        if (value instanceof Int number && number.value().isPresent()) {
            return number(number.value().getAsLong());
        }
        if (value instanceof Decimal number) {
            return decimal(number);
        }
        if (value instanceof DeviceCount count && count.text().literal().filter(text -> text.matches("\\d{1,18}")).isPresent()) {
            return number(Long.parseLong(count.text().literal().get()));
        }
        return typed(value);
    }

    static Expression number(long number) {
        return Expression.word(number + (number == (int) number ? "" : "L"));
    }

    private Expression decimal(Decimal number) {
        Optional<BigDecimal> value = number.value();
        if (value.isEmpty()) {
            return typed(number);
        }
        double nearest = value.get().doubleValue();
        boolean exact = Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(value.get()) == 0
                && value.get().stripTrailingZeros().scale() > -10;
        return exact ? Expression.word(decimalLiteral(value.get())) : typed(number);
    }

    private static String decimalLiteral(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return plain.indexOf('.') < 0 && plain.length() > 9 ? plain + ".0" : plain;
    }

    /** A value of its own type. */
    Expression typed(Object value) {
        if (value instanceof Text text) {
            return texts.text(text);
        }
        if (value instanceof Command command) {
            return command(command);
        }
        if (value instanceof HealthTest test) {
            return healthTest(test);
        }
        if (value instanceof External external) {
            return external(external);
        }
        if (value instanceof Duration duration) {
            return duration(duration);
        }
        if (value instanceof ByteSize size) {
            return byteSize(size);
        }
        if (value instanceof Image image) {
            return image(image);
        }
        if (value instanceof FileMode mode) {
            return fileMode(mode);
        }
        if (value instanceof Restart restart) {
            return restart(restart);
        }
        if (value instanceof DeviceCount count && count.equals(DeviceCount.ALL)) {
            return Expression.member(DEVICE_COUNT, "ALL");
        }
        return parsed((TextValue) value);
    }

    /** {@code Type.of(text)}, which every value that is one scalar has. */
    private Expression parsed(TextValue value) {
        return Expression.of(ClassName.get(value.getClass())).call("of", texts.text(value.text()));
    }

    private Expression duration(Duration duration) {
        String notation = duration.text().literal().orElse("");
        if (notation.matches("[1-9]\\d{0,8}s") && Duration.ofSeconds(count(notation)).equals(duration)) {
            return Expression.called("seconds", number(count(notation)));
        }
        if (notation.matches("[1-9]\\d{0,8}m")) {
            return Expression.called("minutes", number(count(notation)));
        }
        return notation.isEmpty() ? parsed(duration) : Expression.of(DURATION).call("of", Literals.of(notation));
    }

    private static long count(String notation) {
        return Long.parseLong(notation.substring(0, notation.length() - 1));
    }

    private Expression byteSize(ByteSize size) {
        String notation = size.text().literal().orElse("");
        if (size.isLost()) {
            return Expression.member(CODECS, "BYTE_SIZE").call("read", Expression.created(
                    Types.SCALAR.nestedClass("Num"), Literals.of(notation)));
        }
        if (notation.matches("-1|0|[1-9]\\d{0,17}")) {
            return Expression.of(BYTE_SIZE).call("of", number(Long.parseLong(notation)));
        }
        return notation.isEmpty() ? parsed(size) : Expression.of(BYTE_SIZE).call("of", Literals.of(notation));
    }

    /** An image for a parameter of its type. */
    Expression image(Image image) {
        Optional<String> literal = image.text().literal();
        if (literal.isPresent() && isReference(literal.get())) {
            return Expression.called("image", Literals.of(literal.get()));
        }
        return Expression.called("image", texts.text(image.text()));
    }

    private static boolean isReference(String reference) {
        try {
            return Image.of(reference).isKnown();
        } catch (IllegalValueException e) {
            return false;
        }
    }

    private Expression fileMode(FileMode mode) {
        if (mode.toNode(Sites.COMPOSE_NOTATION) instanceof Scalar.Num bits) {
            return Expression.of(FILE_MODE).call("ofBits", number(Long.parseLong(bits.text())));
        }
        Optional<String> literal = mode.text().literal();
        return literal.isPresent() ? Expression.of(FILE_MODE).call("of", Literals.of(literal.get())) : parsed(mode);
    }

    private Expression restart(Restart restart) {
        String word = restart.text().literal().orElse("");
        return switch (word) {
            case "no" -> Expression.member(RESTART, "NO");
            case "always" -> Expression.member(RESTART, "ALWAYS");
            case "unless-stopped" -> Expression.member(RESTART, "UNLESS_STOPPED");
            case "on-failure" -> Expression.member(RESTART, "ON_FAILURE");
            default -> word.matches("on-failure:(0|[1-9]\\d{0,8})")
                    ? Expression.of(RESTART).call("onFailure", Expression.word(word.substring(word.indexOf(':') + 1)))
                    : otherRestart(restart);
        };
    }

    /** A word that Compose leaves to the engine, or a variable. */
    private Expression otherRestart(Restart restart) {
        return restart.isKnown()
                ? Expression.member(CODECS, "RESTART").call(
                        "read", Expression.of(Types.SCALAR).call("of", Literals.of(restart.text().literal().orElseThrow())))
                : parsed(restart);
    }

    private Expression external(External external) {
        if (external.name().isPresent()) {
            return Expression.of(EXTERNAL).call("named", texts.text(external.name().get()));
        }
        boolean yes = external.flag().value().orElse(false);
        return yes
                ? Expression.of(EXTERNAL).call("yes")
                : Expression.of(EXTERNAL).call("of", flag(external.flag()));
    }

    private Expression flag(Flag flag) {
        return flag.value().isPresent()
                ? Expression.of(Types.value("Flag")).call("of", argument(flag))
                : parsed(flag);
    }

    private Expression command(Command command) {
        return switch (command.form()) {
            case EXEC -> Expression.of(COMMAND).call("exec", words(command.words()));
            case LINE -> Expression.of(COMMAND).call("line", line(command.words().get(0)));
            case IMAGE -> Expression.created(COMMAND,
                    Expression.of(Types.LIST).call("of"), Expression.member(COMMAND.nestedClass("Form"), "IMAGE"));
        };
    }

    /** Words for a parameter that takes strings, references and texts. */
    List<Expression> words(List<Text> words) {
        return words.stream().map(texts::argument).toList();
    }

    /** A line for a parameter that takes a string or a text. */
    Expression line(Text line) {
        return line.literal().isPresent() ? texts.argument(line) : texts.text(line);
    }

    private Expression healthTest(HealthTest test) {
        if (test.runner() == HealthTest.Runner.CMD) {
            return Expression.of(HEALTH_TEST).call("exec", words(test.words()));
        }
        if (test.runner() == HealthTest.Runner.SHELL && test.words().size() == 1) {
            return Expression.of(HEALTH_TEST).call("shell", line(test.words().get(0)));
        }
        return Expression.created(HEALTH_TEST,
                Expression.of(Types.LIST).call("of", test.words().stream().map(texts::text).toList()),
                Expression.member(HEALTH_TEST.nestedClass("Runner"), test.runner().name()));
    }
}
