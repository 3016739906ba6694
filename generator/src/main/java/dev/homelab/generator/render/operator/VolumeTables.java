package dev.homelab.generator.render.operator;

import dev.homelab.dsl.Dump;
import dev.homelab.dsl.Volume;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What the scripts know of data: the named volumes, and the databases that have a tool to write theirs out. */
final class VolumeTables {
    private final Model model;

    VolumeTables(Model model) {
        this.model = model;
    }

    /** Adds the tables under the names that the file of tables has for them. */
    void addTo(Map<String, String> tables) {
        tables.put("VOLUMES", volumes());
        tables.put("DUMPS", dumps((located, dump) -> String.join(" ",
                projectOf(located), located.service().id().name(), dump.file())));
        tables.put("DUMP_WRITERS", dumps((located, dump) -> located.service().id().name() + " " + dump.write()));
        tables.put("DUMP_READERS", dumps((located, dump) -> located.service().id().name() + " " + dump.read()));
    }

    /** {@code STACK PROJECT KEY VOLUME always|request} */
    private String volumes() {
        Set<String> rows = new LinkedHashSet<>();
        for (Located located : model.services()) {
            for (Volume volume : located.service().volumes()) {
                rows.add(String.join(" ", projectOf(located), volume.name(), model.homelab().nameOf(volume.name()),
                        volume.backup() == Volume.Backup.ALWAYS ? "always" : "request"));
            }
        }
        return String.join("\n", rows);
    }

    private String dumps(BiFunction<Located, Dump, String> row) {
        Set<String> rows = new LinkedHashSet<>();
        for (Located located : model.services()) {
            located.service().dump().ifPresent(dump -> rows.add(row.apply(located, dump)));
        }
        return String.join("\n", rows);
    }

    private static String projectOf(Located located) {
        return located.stack().name() + " " + located.stack().project();
    }
}
