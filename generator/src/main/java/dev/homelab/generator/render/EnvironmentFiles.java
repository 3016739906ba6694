package dev.homelab.generator.render;

import dev.homelab.dsl.Variable;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import dev.homelab.generator.text.Wrapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code .env.example} and {@code .env.global} from the declared variables. */
final class EnvironmentFiles {
    private static final int WIDTH = 100;

    private final Model model;

    EnvironmentFiles(Model model) {
        this.model = model;
    }

    /** Every variable with its sentence, stack by stack; a secret has no value here. */
    String example() {
        StringBuilder text = new StringBuilder("""
                # Every variable of the homelab, with its default. Copy nothing by hand: `./init-env.sh` makes
                # `.env` with a fresh value for each secret and leaves alone what is already there.
                # Values are taken literally between single quotes.
                """);
        grouped().forEach((group, variables) -> {
            text.append("\n# ").append("-".repeat(4)).append(' ').append(group).append(' ')
                    .append("-".repeat(Math.max(4, WIDTH - group.length() - 8))).append('\n');
            variables.forEach(variable -> append(text, variable));
        });
        return text.toString();
    }

    private static void append(StringBuilder text, Variable variable) {
        text.append('\n');
        comment(text, variable.help());
        if (variable.isRequired()) {
            comment(text, "Required; " + (variable.recipe().isMade() ? "`./init-env.sh` makes it." : "you give it."));
        }
        text.append(variable.name()).append('=').append(quoted(variable.defaultValue().orElse(""))).append('\n');
    }

    private static void comment(StringBuilder text, String sentence) {
        if (!sentence.isEmpty()) {
            Wrapping.wrap(sentence, WIDTH - 2).forEach(line -> text.append("# ").append(line).append('\n'));
        }
    }

    private static String quoted(String value) {
        return value.matches("[A-Za-z0-9_./:@%+,-]*") ? value : "'" + value.replace("'", "\\'") + "'";
    }

    /** Variables that belong to no stack, with their defaults. */
    String global() {
        StringBuilder text = new StringBuilder("""
                # What is the same for all stacks and no secret. `./init-env.sh` copies it to `.env`,
                # which is the one file that Compose reads.
                """);
        model.homelab().globals().forEach(variable -> append(text, variable));
        return text.toString();
    }

    private Map<String, List<Variable>> grouped() {
        Map<String, List<Variable>> groups = new LinkedHashMap<>();
        Map<String, String> groupOf = new LinkedHashMap<>();
        model.homelab().globals().forEach(variable -> groupOf.put(variable.name(), "all stacks"));
        for (Use use : model.uses()) {
            if (use.reference() instanceof Variable variable) {
                groupOf.putIfAbsent(variable.name(), use.user().stack().name());
            }
        }
        Map<String, Variable> variables = model.variables();
        groupOf.forEach((name, group) ->
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(variables.get(name)));
        return groups;
    }
}
