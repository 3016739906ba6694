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

/** The operator's scripts: programs that know no homelab, and one file of tables that they read. */
public final class OperatorScripts {
    private static final String TABLES = "lib/model.sh";
    private static final List<String> PROGRAMS = List.of(
            "init-env.sh", "start-services.sh", "backup.sh", "restore.sh",
            "lib/common.sh", "lib/preflight.sh", "lib/secrets.sh", "lib/data.sh");

    private final Model model;
    private final ProfileTables profiles;

    private OperatorScripts(Model model) {
        this.model = model;
        profiles = new ProfileTables(model);
    }

    /** The scripts of a homelab by their paths. */
    public static Map<String, String> of(Model model) {
        Map<String, String> files = new LinkedHashMap<>();
        PROGRAMS.forEach(path -> files.put(path, resource(path)));
        files.put(TABLES, fill(resource(TABLES), new OperatorScripts(model).tables()));
        return files;
    }

    private Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("SOURCE", model.homelab().origin().file());
        tables.put("NAME", model.homelab().name());
        tables.put("NETWORK", model.homelab().network());
        tables.put("TOOLBOX", model.homelab().toolbox().toString());
        tables.put("STACK_NAMES", words(model.homelab().stacks().stream().map(Stack::name).toList()));
        tables.put("SECRET_STORE", model.homelab().secretStore().map(Stack::name).orElse(""));
        tables.put("STACKS", String.join("\n", model.homelab().stacks().stream().map(OperatorScripts::row).toList()));
        addProfiles(tables);
        new VariableTables(model).addTo(tables);
        new VolumeTables(model).addTo(tables);
        return tables;
    }

    private void addProfiles(Map<String, String> tables) {
        List<String> exclusive = names(profiles.exclusive());
        tables.put("PROFILE_NAMES", words(exclusive));
        tables.put("DEFAULT_PROFILE", exclusive.isEmpty() ? "none" : exclusive.get(0));
        tables.put("OPTION_NAMES", words(names(profiles.optional())));
        tables.put("PROFILED_STACKS", String.join(" ", profiles.stacksByChoice()));
        tables.put("MEANINGS", profiles.meanings());
        tables.put("CONTAINERS", profiles.containers());
        tables.put("PORTS", profiles.ports());
        tables.put("CARDS", profiles.cards());
    }

    private static String row(Stack stack) {
        return stack.name() + " " + stack.project() + " " + stack.files().stream()
                .map(file -> file.directory().fromRoot())
                .collect(Collectors.joining(" "));
    }

    private static List<String> names(List<Profile> profiles) {
        return profiles.stream().map(Profile::name).toList();
    }

    private static String words(List<String> names) {
        return String.join(" ", names);
    }

    private static String fill(String text, Map<String, String> tables) {
        String filled = text;
        for (Map.Entry<String, String> table : tables.entrySet()) {
            filled = filled.replace("@" + table.getKey() + "@", table.getValue());
        }
        return filled;
    }

    private static String resource(String path) {
        try (InputStream resource = OperatorScripts.class.getResourceAsStream("/operator/" + path)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
