package dev.homelab.generator.map;

import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.Variable;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts variables on the map. */
final class VariableNodes {

    private VariableNodes() {}

    static List<VariableNode> of(Model model) {
        Map<String, Set<String>> users = new LinkedHashMap<>();
        for (Use use : model.uses()) {
            if (use.reference() instanceof Variable variable) {
                users.computeIfAbsent(variable.name(), key -> new LinkedHashSet<>())
                        .add(use.user().service().id().name());
            }
        }
        return model.variables().values().stream()
                .map(variable -> of(variable, List.copyOf(users.getOrDefault(variable.name(), Set.of()))))
                .toList();
    }

    private static VariableNode of(Variable variable, List<String> users) {
        return new VariableNode(
                variable.name(),
                variable.kind().name().toLowerCase(Locale.ROOT),
                variable.isRequired(),
                variable.defaultValue(),
                made(variable),
                variable.help(),
                users,
                variable.origin());
    }

    private static String made(Variable variable) {
        Recipe recipe = variable.recipe();
        if (recipe instanceof Recipe.Hex hex) {
            return "%d random bytes, hexadecimal".formatted(hex.bytes());
        }
        if (recipe instanceof Recipe.Base64 base64) {
            return "%d random bytes, base64".formatted(base64.bytes());
        }
        if (recipe instanceof Recipe.Uuid uuid) {
            return "`%s` and a random UUID".formatted(uuid.prefix());
        }
        if (recipe instanceof Recipe.Prefixed prefixed) {
            return "`%s` and %d random bytes, hexadecimal".formatted(prefixed.prefix(), prefixed.bytes());
        }
        if (recipe instanceof Recipe.Jwt jwt) {
            return "token for `%s`, signed with `%s`".formatted(jwt.role(), jwt.secret());
        }
        return variable.isRequired() ? "you give it" : "you may give it";
    }
}
