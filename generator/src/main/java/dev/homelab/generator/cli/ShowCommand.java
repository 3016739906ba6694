package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.generator.check.CheckedHomelab;
import dev.homelab.generator.check.Checks;
import dev.homelab.generator.explain.Explainer;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.render.RenderedFile;
import dev.homelab.generator.render.RenderedTree;
import dev.homelab.generator.render.Renderer;
import dev.homelab.generator.yaml.YamlWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a service as it is written. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows a service as it is written, with its comments, and below it where it is declared, what it needs and"
                + " who needs it.")
final class ShowCommand implements Callable<Integer> {
    private final Supplier<Homelab> declaration;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SERVICE", description = "The name of a service, or that of its container.")
    private String name;

    ShowCommand(Supplier<Homelab> declaration, Console console) {
        this.declaration = declaration;
        this.console = console;
    }

    @Override
    public Integer call() {
        Model model = Model.of(declaration.get());
        List<Located> services = model.services().stream()
                .filter(located -> located.service().id().name().equals(name)
                        || located.service().id().networkName().equals(name))
                .toList();
        if (services.isEmpty()) {
            throw ServiceFilter.unknown(spec.commandLine(), "service", name,
                    model.services().stream().map(located -> located.service().id().name()).toList());
        }
        Findings findings = Checks.findings(model);
        Optional<CheckedHomelab> checked = Checks.passed(model, findings);
        if (checked.isEmpty()) {
            console.print(findings);
            return ExitStatus.FINDINGS;
        }
        RenderedTree tree = Renderer.render(checked.get());
        services.forEach(located -> console.out().print(written(tree, located) + "\n"));
        console.out().print(new Explainer(model, path -> Optional.empty()).explain(name).orElseThrow());
        console.out().flush();
        return ExitStatus.CLEAN;
    }

    private static String written(RenderedTree tree, Located located) {
        RenderedFile file = tree.files().get(located.file().path().fromRoot());
        Mapping services = ((RenderedFile.ComposeDocument) file).document().mapping("services");
        Mapping.Builder own = Mapping.builder();
        services.entries().stream()
                .filter(entry -> entry.key().equals(located.service().id().name()))
                .forEach(entry -> own.put(entry.key(), entry.value(), entry.comment()));
        return YamlWriter.write(own.build(), List.of());
    }
}
