package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Upstream;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.javasource.SourceRequest;
import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.output.SourceFile;
import dev.homelab.generator.schema.ComposeSchema;
import dev.homelab.generator.upgrade.UpstreamUpgrade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves the homelab to a new revision of what it builds on. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description = {
            "Renews the class of an upstream from a new revision of its Compose files.",
            "Says what changed upstream and what it means here. What the homelab changes of upstream stays as it is; where its "
                    + "target is gone, it no longer compiles, or is a finding. Nothing is written where the files have an error."
        })
final class UpgradeCommand implements Callable<Integer> {
    private final Supplier<Homelab> declaration;
    private final List<Upstream> upstreams;
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "The upstream, such as `supabase`.")
    private String name;

    @Option(names = "--from", required = true, paramLabel = "DIR", description = "The directory that holds upstream's files.")
    private Path from;

    @Option(
            names = "--revision",
            paramLabel = "REV",
            description = "What the revision is called; default: the name of the directory.")
    private String revision;

    @Option(names = "--project", paramLabel = "ROOT", defaultValue = ".", description = "The root of the project; default: here.")
    private Path project;

    @Option(names = "--dry-run", description = "Say what changed, and write nothing.")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    UpgradeCommand(Supplier<Homelab> declaration, List<Upstream> upstreams, Console console) {
        this.declaration = declaration;
        this.upstreams = upstreams;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Upstream upstream = upstream();
        UpstreamUpgrade upgrade = upgrade(upstream, files(upstream));
        console.out().print(upgrade.report());
        console.out().flush();
        console.print(upgrade.findings());
        if (upgrade.source().isEmpty()) {
            console.err().println("Nothing was written.");
            return ExitStatus.FINDINGS;
        }
        Path root = project.resolve(upstream.sources()).toAbsolutePath().normalize();
        return write(new SourceFile(root, upgrade.path(), upgrade.source().get(), SourceRequest.MARK));
    }

    private Upstream upstream() {
        List<String> names = upstreams.stream().map(Upstream::name).sorted().toList();
        return upstreams.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> wrong(
                "There is no upstream `%s`; there is: `%s`.".formatted(name, String.join("`, `", names))));
    }

    private CommandLine.ParameterException wrong(String sentence) {
        return new CommandLine.ParameterException(spec.commandLine(), sentence);
    }

    private Map<String, byte[]> files(Upstream upstream) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : upstream.files()) {
            Path path = from.resolve(file);
            if (!Files.isRegularFile(path)) {
                throw wrong("There is no file `%s`.".formatted(path));
            }
            files.put(path.toString(), Files.readAllBytes(path));
        }
        return files;
    }

    private UpstreamUpgrade upgrade(Upstream upstream, Map<String, byte[]> files) {
        String called = revision == null ? from.toAbsolutePath().normalize().getFileName().toString() : revision;
        try {
            return UpstreamUpgrade.of(upstream, files, called, homelab(), new ComposeLoader(ComposeSchema.load()));
        } catch (IllegalValueException e) {
            throw wrong(e.getMessage());
        }
    }

    /** What is declared; a declaration that is refused is what an upgrade may have to mend. */
    private Optional<Homelab> homelab() {
        try {
            return Optional.ofNullable(declaration.get());
        } catch (IllegalArgumentException | ExceptionInInitializerError | NoClassDefFoundError refused) {
            return Optional.empty();
        }
    }

    private int write(SourceFile source) throws IOException {
        Optional<String> obstacle = source.obstacle();
        if (obstacle.isPresent()) {
            console.print(Findings.of(List.of(PlanReport.taken(source.path(), obstacle.get()).fix("Move it away."))));
            console.err().println("Nothing was written.");
            return ExitStatus.FINDINGS;
        }
        SourceFile.State state = source.state();
        if (state == SourceFile.State.SAME) {
            console.err().println("`%s` is as it should be.".formatted(source.path()));
        } else if (dryRun) {
            console.err().println("Dry run: would renew `%s`.".formatted(source.path()));
        } else {
            source.write();
            console.err().println("Renewed `%s`.".formatted(source.path()));
        }
        return ExitStatus.CLEAN;
    }
}
