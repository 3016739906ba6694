package dev.homelab.generator.javasource;

import dev.homelab.dsl.VariableUse.Operator;
import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interpolation in its parts.
 *
 * @param name the variable
 * @param operator what follows it
 * @param word what follows the operator
 */
record Interpolation(String name, Operator operator, Text word) {
    private static final Pattern BARE = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");
    private static final Pattern BRACED =
            Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])(.*))?}", Pattern.DOTALL);
    private static final List<Operator> SIGNS = List.of(
            Operator.OR, Operator.OR_IF_UNSET, Operator.OR_FAIL, Operator.OR_FAIL_IF_UNSET, Operator.THEN,
            Operator.THEN_IF_SET);

    /** Reads a notation; nothing where it is none that a {@link dev.homelab.dsl.VariableUse} would be written as. */
    static Optional<Interpolation> read(Fragment.Interpolation fragment) {
        String written = fragment.written();
        Matcher bare = BARE.matcher(written);
        if (bare.matches()) {
            return Optional.of(new Interpolation(bare.group(1), Operator.BARE, Text.of("")));
        }
        Matcher braced = BRACED.matcher(written);
        if (!braced.matches()) {
            return Optional.empty();
        }
        if (braced.group(2) == null) {
            return Optional.of(new Interpolation(braced.group(1), Operator.NONE, Text.of("")));
        }
        Text word = Text.parse(braced.group(3));
        boolean exact = word.toString().equals(braced.group(3));
        return exact ? Optional.of(new Interpolation(braced.group(1), operator(braced.group(2)), word)) : Optional.empty();
    }

    private static Operator operator(String sign) {
        return SIGNS.stream().filter(operator -> operator.sign().equals(sign)).findFirst().orElseThrow();
    }

    /** Whether a variable can be declared so that a use needs no more than its name. */
    boolean isDeclarable() {
        return switch (operator) {
            case NONE -> true;
            case OR, OR_FAIL -> word.literal().isPresent();
            default -> false;
        };
    }

    /** What tells one form from another. */
    String form() {
        return operator + " " + word;
    }
}
