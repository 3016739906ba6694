package dev.homelab.generator.differential;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Variable;
import dev.homelab.generator.check.Checks;
import dev.homelab.generator.check.Unchecked;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.render.RenderedFile;
import dev.homelab.generator.render.RenderedTree;
import dev.homelab.generator.schema.ComposeSchema;
import dev.homelab.generator.schema.SchemaValidator;
import dev.homelab.generator.yaml.YamlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A random homelab and what we say to it.
 *
 * @param seed what it follows from
 * @param mistakes what was done wrong on purpose
 * @param findings the errors that stand between it and its files
 * @param worlds the ways to call Compose on it; none for a homelab that was refused while it was declared
 * @param files the files of its tree by their path, as they would be without the checks
 */
record Sample(long seed, List<String> mistakes, List<Finding> findings, List<World> worlds, Map<String, String> files) {
    private static final ComposeSchema SCHEMA = ComposeSchema.load();

    static Sample of(long seed) {
        RandomHomelab random = new RandomHomelab(seed);
        Homelab homelab;
        try {
            homelab = random.declare();
        } catch (IllegalArgumentException refused) {
            Finding finding = Finding.error("illegal-value", new Place("declaration", ""), refused.getMessage());
            return new Sample(seed, random.mistakes(), List.of(finding), List.of(), Map.of());
        }
        Model model = Model.of(homelab);
        RenderedTree tree = Unchecked.render(model);
        Findings findings = Checks.findings(model).and(new SchemaValidator(SCHEMA).findings(tree, model));
        Map<String, String> files = texts(tree, environment(model));
        return new Sample(seed, random.mistakes(), errors(findings), World.of(model, files.keySet()), files);
    }

    private static List<Finding> errors(Findings findings) {
        return findings.all().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    }

    /** The files of a tree; links to the environment are copies of it. */
    private static Map<String, String> texts(RenderedTree tree, String required) {
        Map<String, String> texts = new TreeMap<>();
        tree.files().forEach((path, file) -> text(file).ifPresent(text -> texts.put(path, text)));
        String environment = texts.get(".env.example") + required;
        texts.put(".env", environment);
        tree.files().keySet().stream().filter(path -> path.endsWith("/.env")).forEach(path -> texts.put(path, environment));
        return texts;
    }

    /** A value for every variable that has to have one. */
    private static String environment(Model model) {
        return model.variables().values().stream()
                .filter(Variable::isRequired)
                .map(variable -> variable.name() + "=1\n")
                .collect(Collectors.joining());
    }

    private static Optional<String> text(RenderedFile file) {
        if (file instanceof RenderedFile.ComposeDocument compose) {
            return Optional.of(YamlWriter.write(compose.document(), compose.header()));
        }
        return file instanceof RenderedFile.PlainText plain && !plain.executable()
                ? Optional.of(plain.text())
                : Optional.empty();
    }

    boolean isClean() {
        return findings.isEmpty();
    }

    /** Writes the tree. */
    void writeTo(Path directory) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
