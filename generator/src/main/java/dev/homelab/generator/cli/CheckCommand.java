package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.generator.check.Checks;
import dev.homelab.generator.finding.FindingFormat;
import dev.homelab.generator.finding.FindingReports;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.output.Plan;
import dev.homelab.generator.output.UnifiedDiff;
import dev.homelab.generator.pipeline.Generation;
import dev.homelab.generator.pipeline.Generator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the homelab, and that the tree is what it yields. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks the homelab and compares the tree with it. Writes nothing; shows what differs.")
final class CheckCommand implements Callable<Integer> {
    private final Supplier<Homelab> declaration;
    private final Console console;

    @Mixin
    private OutputOption output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are written: text, json, sarif or github; default: text.")
    private FindingFormat format;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "stacks-java/src/main/java",
            description = "Where the declarations lie, for the formats that name files; default: ${DEFAULT-VALUE}.")
    private String sources;

    @Option(names = "--strict", description = "Warnings fail too.")
    private boolean strict;

    CheckCommand(Supplier<Homelab> declaration, Console console) {
        this.declaration = declaration;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Generation generation = new Generator(sentence -> {}).generate(declaration);
        if (generation.tree().isEmpty()) {
            report(generation.findings());
            return ExitStatus.FINDINGS;
        }
        Plan plan = Plan.between(generation.tree().get(), output.directory());
        DriftReport drift = new DriftReport(plan, output.name());
        report(format == FindingFormat.TEXT ? generation.findings() : generation.findings().and(drift.findings()));
        if (drift.isEmpty()) {
            console.err().printf("The tree is what the stacks yield: %d files.%n", plan.unchanged());
            boolean warned = strict && generation.findings().count(Severity.WARNING) > 0;
            return warned ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
        }
        if (format == FindingFormat.TEXT && !output.exists()) {
            console.err().printf("There is no tree at `%s`. `./stacks generate --out=%s` writes one.%n", output.name(), output.name());
            return ExitStatus.FINDINGS;
        }
        if (format == FindingFormat.TEXT) {
            plan.changes().forEach(change -> console.out().print(UnifiedDiff.of(change)));
            console.out().flush();
        }
        console.err().print(drift.text());
        console.err().flush();
        return ExitStatus.FINDINGS;
    }

    /** Programs read findings from the standard output, where nothing is a finding too. */
    private void report(Findings findings) {
        if (format == FindingFormat.TEXT) {
            console.print(findings);
            return;
        }
        List<RuleText> rules = new ArrayList<>(Checks.texts());
        rules.addAll(List.of(DriftReport.OUTDATED, DriftReport.EDITED));
        console.out().print(new FindingReports(sources, rules).write(findings, format, false));
        console.out().flush();
    }
}
