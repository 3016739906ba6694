package dev.homelab.generator.load;

import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.schema.ComposeSchema;
import dev.homelab.generator.yaml.YamlDocument;
import dev.homelab.generator.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Loads a Compose file into the typed model.
 *
 * <p>Documents of one file are merged as Compose merges them, then every value is read in whatever form it has, then the
 * whole is held against the schema. Interpolations, {@code extends}, {@code include} and files of variables are not
 * followed: they stay what they are in the model.
 */
public final class ComposeLoader {
    /** More findings than these do not help anybody. */
    private static final int MOST = 50;

    private final ComposeSchema schema;

    /** A loader that holds files against a schema. */
    public ComposeLoader(ComposeSchema schema) {
        this.schema = schema;
    }

    /** Loads what was read. */
    public LoadedFile load(YamlFile file) {
        if (file.findings().hasErrors()) {
            return failed(file.findings());
        }
        if (file.documents().isEmpty()) {
            return failed(Findings.of(List.of(
                    Finding.error("merge", new Place(file.name(), ""), "The file is empty.").fix("Write `services` with a service."))));
        }
        try {
            Mapping document = merged(file);
            return load(file, document);
        } catch (DocumentMerger.Conflict e) {
            return failed(Findings.of(List.of(new Locator(file, e.node()).at(
                    e.node(), Finding.error("merge", new Place(file.name(), ""), e.getMessage())
                            .fix("Give both documents a value of one kind.")))));
        }
    }

    private static LoadedFile failed(Findings findings) {
        return new LoadedFile(List.of(), Mapping.builder().build(), Optional.empty(), findings);
    }

    private static Mapping merged(YamlFile file) {
        Mapping merged = Mapping.builder().build();
        for (YamlDocument document : file.documents()) {
            if (!(document.root() instanceof Mapping mapping)) {
                throw new DocumentMerger.Conflict(document.root(), "A document is a %s.".formatted(document.root().kind()));
            }
            merged = DocumentMerger.merge(merged, mapping);
        }
        return merged;
    }

    private LoadedFile load(YamlFile file, Mapping document) {
        Locator locator = new Locator(file, document);
        List<Finding> findings = new ArrayList<>();
        Optional<ComposeFileAttributes> model = read(document, locator, findings);
        Dates.in(document).forEach(date -> findings.add(locator.date(date)));
        if (findings.isEmpty()) {
            schema.problems(Leniency.applied(document)).stream()
                    .filter(problem -> !locator.isInterpolated(problem.path()))
                    .map(locator::finding)
                    .forEach(findings::add);
        }
        List<String> header = file.documents().get(0).header();
        boolean clean = findings.isEmpty();
        return new LoadedFile(header, document, clean ? model : Optional.empty(), Findings.of(findings));
    }

    /** Reads the model; what is refused is reported and left out, so that the next refusal comes to light. */
    private static Optional<ComposeFileAttributes> read(Mapping document, Locator locator, List<Finding> findings) {
        Node rest = document;
        while (findings.size() < MOST) {
            try {
                return Optional.of(ComposeFileAttributes.CODEC.read(rest));
            } catch (IllegalValueException e) {
                Node refused = e.node().orElse(rest);
                findings.add(locator.finding(refused, e));
                Optional<Node> pruned = Pruning.without(rest, refused);
                if (pruned.isEmpty()) {
                    return Optional.empty();
                }
                rest = pruned.get();
            }
        }
        return Optional.empty();
    }
}
