package dev.homelab.generator.yaml;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.generator.finding.Findings;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@link YamlReader} makes of a file: its documents as plain trees, and beside them what a tree does not say.
 *
 * <p>The tables beside the trees go by identity: they know the very nodes and entries of {@link #documents()}, not equal
 * ones. A node that an alias repeats is one object in several places, so it has one position: that of its anchor.
 */
public final class YamlFile {
    private final String name;
    private final List<YamlDocument> documents;
    private final Findings findings;
    private final SideTables tables;

    YamlFile(String name, List<YamlDocument> documents, Findings findings, SideTables tables) {
        this.name = name;
        this.documents = Collections.unmodifiableList(documents);
        this.findings = findings;
        this.tables = tables;
    }

    /** The file's name, as it was given. */
    public String name() {
        return name;
    }

    /** The documents in order; none where {@link #findings()} has an error. */
    public List<YamlDocument> documents() {
        return documents;
    }

    /** What is wrong with the text. */
    public Findings findings() {
        return findings;
    }

    /** Where a node of this file begins. */
    public Optional<Position> position(Node node) {
        return Optional.ofNullable(tables.positions.get(node));
    }

    /** Where the key of an entry of this file begins. */
    public Optional<Position> position(Mapping.Entry entry) {
        return Optional.ofNullable(tables.positions.get(entry));
    }

    /** The line and column at which a node of this file begins, as findings name them. */
    public Optional<Origin> origin(Node node) {
        return position(node).map(this::origin);
    }

    /** The line and column at which the key of an entry of this file begins, as findings name them. */
    public Optional<Origin> origin(Mapping.Entry entry) {
        return position(entry).map(this::origin);
    }

    private Origin origin(Position position) {
        return SideTables.origin(name, position);
    }

    /** The anchors of all documents in order of their text, those without an alias included. */
    public List<Anchor> anchors() {
        return Collections.unmodifiableList(tables.anchors);
    }

    /** The anchor that a node has. */
    public Optional<Anchor> anchor(Node node) {
        return tables.anchors.stream().filter(anchor -> anchor.node() == node).findFirst();
    }

    /**
     * The mappings that merge keys ({@code <<}) put into a mapping, in the order in which they were given: of a key that
     * several have, the first has the value. The entries that came from them are entries of the mapping like its own.
     */
    public List<Mapping> merged(Mapping mapping) {
        return Collections.unmodifiableList(tables.merged.getOrDefault(mapping, List.of()));
    }

    /** The entries of a mapping that stand in its own text, without those of merge keys. */
    public List<Mapping.Entry> own(Mapping mapping) {
        Map<Mapping.Entry, Boolean> foreign = tables.foreign;
        return mapping.entries().stream().filter(entry -> !foreign.containsKey(entry)).toList();
    }
}
