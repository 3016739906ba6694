package dev.homelab.generator.render.operator;

import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Stack;
import dev.homelab.generator.model.Model;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The operator's scripts. */
public final class OperatorScripts {
    private final Model model;
    private final VariableTables variables;
    private final ProfileTables profiles;

    private OperatorScripts(Model model) {
        this.model = model;
        variables = new VariableTables(model);
        profiles = new ProfileTables(model);
    }

    /** The scripts of a homelab by their names. */
    public static Map<String, String> of(Model model) {
        OperatorScripts scripts = new OperatorScripts(model);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("init-env.sh", fill("init-env.sh", scripts.environmentTables()));
        files.put("start-services.sh", fill("start-services.sh", scripts.startTables()));
        return files;
    }

    private Map<String, String> environmentTables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("VARIABLES", variables.recipes());
        tables.put("USES", variables.uses());
        tables.put("HELP", variables.help());
        return tables;
    }

    private Map<String, String> startTables() {
        List<String> names = model.homelab().stacks().stream().map(Stack::name).toList();
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("NETWORK", model.homelab().network());
        tables.put("STACK_TABLE", lines(model.homelab().stacks().stream().map(OperatorScripts::row).toList()));
        tables.put("STACKS", String.join(", ", names));
        tables.put("STACK_WORDS", String.join(" ", names));
        tables.put("PROFILES", String.join(", ", names(profiles.exclusive())));
        tables.put("PROFILE_WORDS", String.join(" ", names(profiles.exclusive())));
        tables.put("DEFAULT_PROFILE", profiles.exclusive().isEmpty() ? "none" : profiles.exclusive().get(0).name());
        tables.put("OPTIONAL_PROFILES", lines(profiles.optional().stream().map(OperatorScripts::option).toList()).strip());
        tables.put("OPTIONAL_WORDS", String.join(" ", names(profiles.optional())));
        tables.put("PROFILED_STACKS", String.join(" ", profiles.stacksByChoice()));
        tables.put("REQUIRED", variables.required());
        tables.put("PORTS", profiles.ports());
        tables.put("HELP", variables.help());
        return tables;
    }

    private static String row(Stack stack) {
        return stack.name() + " " + stack.project() + " " + stack.files().stream()
                .map(file -> file.directory().fromRoot())
                .collect(Collectors.joining(" "));
    }

    private static List<String> names(List<Profile> profiles) {
        return profiles.stream().map(Profile::name).toList();
    }

    /** Lined up under the first in the text of `--help`. */
    private static String option(Profile profile) {
        return "                         %s: %s".formatted(profile.name(), profile.meaning());
    }

    private static String lines(List<String> rows) {
        return String.join("\n", rows);
    }

    private static String fill(String name, Map<String, String> tables) {
        String text = template(name);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            text = text.replace("@" + table.getKey() + "@", table.getValue());
        }
        return text;
    }

    private static String template(String name) {
        try (InputStream resource = OperatorScripts.class.getResourceAsStream("/operator/" + name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
