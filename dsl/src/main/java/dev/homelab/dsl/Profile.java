package dev.homelab.dsl;

import dev.homelab.dsl.value.IllegalValueException;
import java.util.Optional;

/**
 * A set of services that run only where the operator asks for them.
 *
 * @param name what follows {@code --profile}
 * @param choice profiles with the same choice exclude one another
 * @param meaning one sentence for the operator
 */
public record Profile(String name, Optional<String> choice, String meaning) {
    public Profile {
        if (!name.matches("[a-zA-Z0-9][a-zA-Z0-9_.-]*")) {
            throw new IllegalValueException(name, "a profile name of letters, digits and `_.-`");
        }
    }

    /** A profile that goes with every other, of which nothing more is known. */
    public static Profile of(String name) {
        return of(name, "");
    }

    /** A profile that goes with every other. */
    public static Profile of(String name, String meaning) {
        return new Profile(name, Optional.empty(), meaning);
    }

    /** A profile of which at most one of the same choice is active. */
    public static Profile oneOf(String choice, String name, String meaning) {
        return new Profile(name, Optional.of(choice), meaning);
    }

    /** Whether both can be active at once. */
    public boolean allows(Profile other) {
        return equals(other) || choice.isEmpty() || !choice.equals(other.choice);
    }
}
