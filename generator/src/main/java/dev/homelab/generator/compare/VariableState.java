package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a tree says of a variable of the environment.
 *
 * @param required whether Compose stops somewhere for want of it
 * @param everywhere whether every use has a value without it
 * @param defaults the values that are taken without it
 * @param users the services that use it
 */
record VariableState(boolean required, boolean everywhere, Set<String> defaults, Set<String> users) {
    VariableState {
        defaults = Collections.unmodifiableSet(new TreeSet<>(defaults));
        users = Collections.unmodifiableSet(new TreeSet<>(users));
    }

    /** The variables of stacks, with what their overlays add. */
    static Map<String, VariableState> of(Collection<Stack> stacks) {
        Map<String, VariableState> variables = new TreeMap<>();
        for (Stack stack : stacks) {
            collect(stack.document(), variables);
            stack.variants().values().forEach(variant -> collect(variant, variables));
        }
        return variables;
    }

    private static void collect(Mapping document, Map<String, VariableState> variables) {
        for (Mapping.Entry member : document.entries()) {
            if (member.key().equals("services")) {
                ((Mapping) member.value()).entries().forEach(service -> Interpolations.each(
                        service.value(), use -> variables.merge(use.name(), of(use, service.key()), VariableState::and)));
            } else {
                Interpolations.each(member.value(), use -> variables.merge(use.name(), of(use, ""), VariableState::and));
            }
        }
    }

    private static VariableState of(Interpolations.Use use, String service) {
        return new VariableState(
                use.isRequired(),
                use.hasDefault() || use.operator().endsWith("+"),
                use.hasDefault() ? Set.of(use.word()) : Set.of(),
                service.isEmpty() ? Set.of() : Set.of(service));
    }

    private VariableState and(VariableState other) {
        Set<String> allDefaults = new TreeSet<>(defaults);
        allDefaults.addAll(other.defaults);
        Set<String> allUsers = new TreeSet<>(users);
        allUsers.addAll(other.users);
        return new VariableState(required || other.required, everywhere && other.everywhere, allDefaults, allUsers);
    }
}
