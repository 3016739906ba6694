package dev.homelab.generator.pipeline;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.generator.check.CheckedHomelab;
import dev.homelab.generator.check.Checks;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.output.OutputTree;
import dev.homelab.generator.render.RenderedFile;
import dev.homelab.generator.render.RenderedTree;
import dev.homelab.generator.render.Renderer;
import dev.homelab.generator.schema.ComposeSchema;
import dev.homelab.generator.schema.SchemaValidator;
import dev.homelab.generator.schema.ValidTree;
import dev.homelab.generator.yaml.YamlWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Declares, checks, renders, validates and writes text: the stages in their order, and nothing else. */
public final class Generator {
    private final Progress progress;

    /** A generator that tells how far it is. */
    public Generator(Progress progress) {
        this.progress = progress;
    }

    /** The files of a declared homelab, or what is wrong with it. */
    public Generation generate(Supplier<Homelab> declaration) {
        Homelab homelab;
        try {
            homelab = declaration.get();
        } catch (IllegalArgumentException refused) {
            return Generation.failed(Findings.of(List.of(refusal(refused))));
        } catch (ExceptionInInitializerError failed) {
            if (failed.getCause() instanceof IllegalArgumentException refused) {
                return Generation.failed(Findings.of(List.of(refusal(refused))));
            }
            throw failed;
        }
        return generate(homelab);
    }

    /** What is said of a value that was refused while the homelab was being declared. */
    public static Finding refusal(IllegalArgumentException refused) {
        return Finding.error("illegal-value", new Place("declaration", ""), refused.getMessage())
                .declaredAt(Origin.of(refused))
                .fix("Change the value on that line.");
    }

    private Generation generate(Homelab homelab) {
        Model model = Model.of(homelab);
        progress.done("declared %d stacks with %d services".formatted(homelab.stacks().size(), model.services().size()));
        Findings found = Checks.findings(model);
        Optional<CheckedHomelab> checked = Checks.passed(model, found);
        if (checked.isEmpty()) {
            return Generation.failed(found);
        }
        progress.done("checked %d rules".formatted(Checks.all().size()));
        RenderedTree rendered = Renderer.render(checked.get());
        progress.done("rendered %d files".formatted(rendered.files().size()));
        SchemaValidator validator = new SchemaValidator(ComposeSchema.load());
        Findings problems = validator.findings(rendered, model);
        Optional<ValidTree> valid = validator.passed(rendered, problems);
        if (valid.isEmpty()) {
            return Generation.failed(found.and(problems));
        }
        progress.done("validated them against the Compose Specification");
        return new Generation(found, Optional.of(text(valid.get())));
    }

    private static OutputTree text(ValidTree tree) {
        OutputTree.Builder output = OutputTree.builder();
        for (Map.Entry<String, RenderedFile> file : tree.files().entrySet()) {
            String path = file.getKey();
            if (file.getValue() instanceof RenderedFile.ComposeDocument compose) {
                output.file(path, YamlWriter.write(compose.document(), compose.header()), false);
            } else if (file.getValue() instanceof RenderedFile.PlainText plain) {
                output.file(path, plain.text(), plain.executable());
            } else {
                output.link(path, ((RenderedFile.LinkTo) file.getValue()).target());
            }
        }
        return output.build();
    }
}
