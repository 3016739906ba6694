package dev.homelab.generator.check;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.VariableUse;
import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Text;
import java.util.Optional;

/** What the value of a text may look like. */
final class SampleValues {

    private SampleValues() {}

    /** One value that the text may have; nothing where that depends on what the operator gives. */
    static Optional<String> of(Text text) {
        StringBuilder sample = new StringBuilder();
        for (Fragment fragment : text.fragments()) {
            Optional<String> part = of(fragment);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sample.append(part.get());
        }
        return Optional.of(sample.toString());
    }

    private static Optional<String> of(Fragment fragment) {
        if (fragment instanceof Fragment.Literal literal) {
            return Optional.of(literal.text());
        }
        if (fragment instanceof Variable variable) {
            return variable.defaultValue().or(() -> of(variable.recipe()));
        }
        if (fragment instanceof VariableUse use && use.operator() == VariableUse.Operator.OR) {
            return of(use.word());
        }
        return fragment instanceof Endpoint.PortOf port ? Optional.of(Integer.toString(port.endpoint().port())) : Optional.empty();
    }

    private static Optional<String> of(Recipe recipe) {
        if (recipe instanceof Recipe.Hex hex) {
            return Optional.of("a".repeat(2 * hex.bytes()));
        }
        if (recipe instanceof Recipe.Base64 base64) {
            return Optional.of("/".repeat((base64.bytes() + 2) / 3 * 4));
        }
        if (recipe instanceof Recipe.Prefixed prefixed) {
            return Optional.of(prefixed.prefix() + "a".repeat(2 * prefixed.bytes()));
        }
        return recipe instanceof Recipe.Uuid uuid
                ? Optional.of(uuid.prefix() + "01234567-89ab-4cde-8f01-23456789abcd")
                : Optional.empty();
    }
}
