package dev.homelab.generator.model;

import dev.homelab.dsl.Variable;
import dev.homelab.dsl.VariableUse;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Reference;
import java.util.Optional;

/**
 * A reference in an attribute of a service.
 *
 * @param user who refers
 * @param path where, such as {@code environment.DB_HOST}
 * @param reference what to
 */
public record Use(Located user, String path, Reference reference) {

    /** The line that declared it. */
    public Origin origin() {
        return user.origin(path);
    }

    /** The variable that it refers to, however it is used. */
    public Optional<Variable> variable() {
        Reference variable = reference instanceof VariableUse use ? use.variable() : reference;
        return Optional.of(variable).filter(Variable.class::isInstance).map(Variable.class::cast);
    }
}
