package dev.homelab.generator.yaml;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.tree.Mapping;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What trees do not say of the text they come from. Nothing iterates over the maps, so that their order is nobody's. */
final class SideTables {
    /** Where nodes and entries begin. */
    final Map<Object, Position> positions = new IdentityHashMap<>();

    /** What merge keys put into mappings. */
    final Map<Mapping, List<Mapping>> merged = new IdentityHashMap<>();

    /** Entries that came from a merge key. */
    final Map<Mapping.Entry, Boolean> foreign = new IdentityHashMap<>();

    /** All anchors, in order of the text. */
    final List<Anchor> anchors = new ArrayList<>();

    static Origin origin(String file, Position position) {
        return new Origin(file, position.line(), position.column(), Optional.empty());
    }
}
