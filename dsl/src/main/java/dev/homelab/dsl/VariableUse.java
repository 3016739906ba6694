package dev.homelab.dsl;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import java.util.Objects;

/**
 * A use of a variable that says itself what holds where the variable is missing.
 *
 * @param variable the variable
 * @param operator what follows its name
 * @param word what follows the operator; it may refer to other variables
 */
public record VariableUse(Variable variable, Operator operator, Text word) implements Reference {

    /** What stands between a variable and its word. Compose Specification, "Interpolation". */
    public enum Operator {
        /** {@code ${NAME}}. */
        NONE(""),
        /** {@code $NAME}. */
        BARE(""),
        /** {@code ${NAME:-word}}. */
        OR(":-"),
        /** {@code ${NAME-word}}. */
        OR_IF_UNSET("-"),
        /** {@code ${NAME:?word}}. */
        OR_FAIL(":?"),
        /** {@code ${NAME?word}}. */
        OR_FAIL_IF_UNSET("?"),
        /** {@code ${NAME:+word}}. */
        THEN(":+"),
        /** {@code ${NAME+word}}. */
        THEN_IF_SET("+");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The characters between name and word. */
        public String sign() {
            return sign;
        }
    }

    public VariableUse {
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(word, "word");
    }

    @Override
    public String renderedAt(Site site) {
        String name = variable.name();
        if (operator == Operator.BARE) {
            return site.variable(name, "").replace("${" + name + "}", "$" + name);
        }
        return site.variable(name, operator.sign() + word.at(site));
    }
}
