package dev.homelab.generator.render.operator;

import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.Renewal;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Variable;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** Adds the tables under the names that the file of tables has for them. */
    void addTo(Map<String, String> tables) {
        tables.put("VARIABLES", recipes());
        tables.put("USES", uses());
        tables.put("HELPS", help());
        tables.put("REQUIRED", required());
        tables.put("RENEWALS", renewals());
        tables.put("BOOTSTRAP", bootstrap());
    }

    /** {@code NAME|recipe|argument|kind|required}; what others are made from stands before them. */
    private String recipes() {
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
    private String uses() {
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
    private String help() {
        StringJoiner table = new StringJoiner("\n");
        variables.values().forEach(variable -> table.add(variable.name() + " " + variable.help()));
        return table.toString();
    }

    /** {@code STACK PROFILE NAME} for each variable that has to have a value. */
    private String required() {
        Set<String> rows = new LinkedHashSet<>();
        for (Use use : model.uses()) {
            if (use.reference() instanceof Variable variable) {
                String profile = variable.isRequired() ? "-" : variable.neededWith().map(Profile::name).orElse("");
                if (!profile.isEmpty()) {
                    rows.add(use.user().stack().name() + " " + profile + " " + variable.name());
                }
            }
        }
        return String.join("\n", rows);
    }

    /** {@code NAME data|loss sentence} for each secret that is more than a restart to renew. */
    private String renewals() {
        StringJoiner table = new StringJoiner("\n");
        for (Variable variable : variables.values()) {
            if (variable.renewal() instanceof Renewal.InData inData) {
                table.add(variable.name() + " data " + inData.how());
            } else if (variable.renewal() instanceof Renewal.Loss loss) {
                table.add(variable.name() + " loss " + loss.what());
            }
        }
        return table.toString();
    }

    /** The variables of the store of secrets, and of the stacks before it. */
    private String bootstrap() {
        Set<String> names = new LinkedHashSet<>();
        List<Stack> stacks = model.homelab().stacks();
        List<Stack> first = stacks.subList(0, model.homelab().secretStore().map(stacks::indexOf).orElse(-1) + 1);
        for (Use use : model.uses()) {
            if (use.reference() instanceof Variable variable && first.contains(use.user().stack())) {
                names.add(variable.name());
            }
        }
        return String.join("\n", names);
    }
}
