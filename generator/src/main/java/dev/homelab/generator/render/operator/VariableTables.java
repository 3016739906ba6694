package dev.homelab.generator.render.operator;

import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Variable;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** What the scripts know of variables. */
final class VariableTables {
    private final Model model;
    private final Map<String, Variable> variables;

    VariableTables(Model model) {
        this.model = model;
        variables = model.variables();
    }

    /** {@code NAME|recipe|argument|kind|required}; what others are made from stands before them. */
    String recipes() {
        StringJoiner table = new StringJoiner("\n");
        variables.values().stream().filter(variable -> !isDerived(variable)).forEach(each -> table.add(row(each)));
        variables.values().stream().filter(VariableTables::isDerived).forEach(each -> table.add(row(each)));
        return table.toString();
    }

    private static boolean isDerived(Variable variable) {
        return variable.recipe() instanceof Recipe.Jwt;
    }

    private String row(Variable variable) {
        boolean global = model.homelab().globals().contains(variable);
        String argument = global ? variable.defaultValue().orElse("") : argument(variable.recipe());
        String kind = global ? "global" : variable.kind().name().toLowerCase(Locale.ROOT);
        return String.join("|", variable.name(), word(variable.recipe()), argument, kind,
                variable.isRequired() ? "required" : "optional");
    }

    private static String word(Recipe recipe) {
        return recipe.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String argument(Recipe recipe) {
        if (recipe instanceof Recipe.Hex hex) {
            return Integer.toString(hex.bytes());
        }
        if (recipe instanceof Recipe.Base64 base64) {
            return Integer.toString(base64.bytes());
        }
        if (recipe instanceof Recipe.Uuid uuid) {
            return uuid.prefix();
        }
        if (recipe instanceof Recipe.Prefixed prefixed) {
            return prefixed.prefix() + " " + prefixed.bytes();
        }
        return recipe instanceof Recipe.Jwt jwt ? jwt.role() + " " + jwt.secret() : "";
    }

    /** {@code NAME service...} */
    String uses() {
        Map<String, Set<String>> users = new LinkedHashMap<>();
        for (Use use : model.uses()) {
            if (use.reference() instanceof Variable variable) {
                users.computeIfAbsent(variable.name(), key -> new LinkedHashSet<>())
                        .add(use.user().service().id().name());
            }
        }
        StringJoiner table = new StringJoiner("\n");
        users.forEach((name, services) -> table.add(name + " " + String.join(" ", services)));
        return table.toString();
    }

    /** {@code NAME sentence} */
    String help() {
        StringJoiner table = new StringJoiner("\n");
        variables.values().forEach(variable -> table.add(variable.name() + " " + variable.help()));
        return table.toString();
    }

    /** {@code STACK NAME} for each variable that a stack does not start without. */
    String required() {
        StringJoiner table = new StringJoiner("\n");
        for (Stack stack : model.homelab().stacks()) {
            Set<String> names = new LinkedHashSet<>();
            for (Use use : model.uses()) {
                if (use.user().stack() == stack && use.reference() instanceof Variable variable && variable.isRequired()) {
                    names.add(variable.name());
                }
            }
            names.forEach(name -> table.add(stack.name() + " " + name));
        }
        return table.toString();
    }
}
