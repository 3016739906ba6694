package dev.homelab.generator.schema;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.model.Defaults;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.render.RenderedFile;
import dev.homelab.generator.render.RenderedTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validates every Compose file of a tree. */
public final class SchemaValidator {
    private static final String RULE = "schema";

    private final ComposeSchema schema;

    /** A validator with a schema. */
    public SchemaValidator(ComposeSchema schema) {
        this.schema = schema;
    }

    /** What the schema does not allow, with the lines of Java that declared it. */
    public Findings findings(RenderedTree tree, Model model) {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, RenderedFile> file : tree.files().entrySet()) {
            if (file.getValue() instanceof RenderedFile.ComposeDocument document) {
                schema.problems(document.document())
                        .forEach(problem -> findings.add(finding(file.getKey(), problem, model)));
            }
        }
        model.services().stream().filter(model::hasDefaults).forEach(located -> findings.addAll(byDefault(located, model)));
        return Findings.of(findings);
    }

    /** What the schema does not allow of a service as it is where no variable is given. */
    private List<Finding> byDefault(Located located, Model model) {
        Mapping service = Mapping.builder()
                .put(located.service().id().name(), Defaults.attributes(located, (member, refused) -> {}))
                .build();
        Mapping document = Mapping.builder().put("services", service).build();
        return schema.problems(document).stream()
                .map(problem -> finding(located.file().path().fromRoot(), problem, model))
                .toList();
    }

    /** The tree, if nothing was found in it. */
    public Optional<ValidTree> passed(RenderedTree tree, Findings findings) {
        return findings.hasErrors() ? Optional.empty() : Optional.of(new ValidTree(tree));
    }

    private static Finding finding(String file, SchemaProblem problem, Model model) {
        String[] path = problem.path().split("[.]", 3);
        Optional<Located> service = model.services().stream()
                .filter(located -> located.file().path().fromRoot().equals(file))
                .filter(located -> path.length > 1 && located.service().id().name().equals(path[1]))
                .findFirst();
        Place place = service.map(located -> new Place(located.stack().name(), problem.path()))
                .orElseGet(() -> new Place(file, problem.path()));
        Finding finding = Finding.error(RULE, place, "Found %s.".formatted(problem.found()))
                .expected("Expected %s.".formatted(problem.expected()))
                .fix("Change the declaration; the Compose Specification does not allow this.");
        return service.map(located -> finding.declaredAt(located.origin(path.length > 2 ? path[2] : "")))
                .orElse(finding);
    }
}
