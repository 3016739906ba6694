package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.output.Plan;
import dev.homelab.generator.output.TreeWriter;
import dev.homelab.generator.pipeline.Generation;
import dev.homelab.generator.pipeline.Generator;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the tree. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Checks the homelab and writes the tree. Nothing is written where an error is found.")
final class GenerateCommand implements Callable<Integer> {
    private final Supplier<Homelab> declaration;
    private final Console console;

    @Mixin
    private OutputOption output;

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--requested-goals",
            paramLabel = "GOALS",
            hidden = true,
            description = "The goals Maven was called with; without `generate-sources` nothing is done.")
    private String requestedGoals;

    GenerateCommand(Supplier<Homelab> declaration, Console console) {
        this.declaration = declaration;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (requestedGoals != null && !requestedGoals.matches(".*\\bgenerate-sources\\b.*")) {
            return ExitStatus.CLEAN;
        }
        Generation generation = new Generator(console::progress).generate(declaration);
        console.print(generation.findings());
        if (generation.tree().isEmpty()) {
            console.err().println("Nothing was written.");
            return ExitStatus.FINDINGS;
        }
        Plan plan = Plan.between(generation.tree().get(), output.directory());
        Findings conflicts = PlanReport.conflicts(plan);
        console.print(conflicts);
        if (conflicts.hasErrors()) {
            console.err().println("Nothing was written.");
            return ExitStatus.FINDINGS;
        }
        if (!dryRun) {
            TreeWriter.apply(plan);
        }
        console.err().println(PlanReport.summary(plan, dryRun));
        return ExitStatus.CLEAN;
    }
}
