package dev.homelab.dsl;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.Optional;

/**
 * A variable of the operator's environment, declared once.
 *
 * <p>Where it is used, the Compose file has {@code ${NAME:-default}}, or {@code ${NAME:?message}} for one that must be
 * given; {@code .env.example}, the secret generator and the documentation follow from the declaration.
 *
 * @param name letters, digits and underscores
 * @param kind what the value is
 * @param defaultValue what holds where the operator gives nothing; without one the variable is required
 * @param recipe how a secret is made
 * @param help one sentence for the operator
 * @param origin the line that declared it
 */
public record Variable(
        String name, Kind kind, Optional<String> defaultValue, Recipe recipe, String help, Origin origin)
        implements Reference {

    /** What the value of a variable is. */
    public enum Kind {
        /** Any text. */
        SETTING,
        /** A value that must not be seen. */
        SECRET,
        /** A port of the host. */
        PORT,
        /** A host name or the address of a site. */
        HOSTNAME,
        /** {@code true} or {@code false}. */
        FLAG
    }

    public Variable {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalValueException(name, "a variable name of letters, digits and `_`");
        }
        if (kind == Kind.SECRET && defaultValue.filter(value -> !value.isEmpty()).isPresent()) {
            throw new IllegalValueException(name, "a secret without a default value");
        }
    }

    static Variable declared(String name, Kind kind, Recipe recipe) {
        return new Variable(name, kind, Optional.empty(), recipe, "", Origin.here());
    }

    /** The same variable with a value that holds where the operator gives none. */
    public Variable defaultsTo(String value) {
        return new Variable(name, kind, Optional.of(value), recipe, help, origin);
    }

    /** The same variable, which may be left blank. */
    public Variable optional() {
        return defaultsTo("");
    }

    /** The same variable with a sentence that tells the operator what it is for. */
    public Variable help(String sentence) {
        return new Variable(name, kind, defaultValue, recipe, sentence, origin);
    }

    /** Whether Compose refuses to start without it. */
    public boolean isRequired() {
        return defaultValue.isEmpty();
    }

    /** What Compose says where a required variable is missing: how to get one. */
    public String missingMessage() {
        return recipe.isMade() ? "run ./init-env.sh" : "set it in .env";
    }

    @Override
    public String renderedAt(Site site) {
        return site.variable(name, defaultValue.map(value -> ":-" + value).orElseGet(() -> ":?" + missingMessage()));
    }
}
