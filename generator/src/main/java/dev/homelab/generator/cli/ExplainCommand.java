package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.generator.explain.Explainer;
import dev.homelab.generator.model.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains whatever a reader points at. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says of a service, a place, a line or a rule where it is declared, through which trait, what it refers to,"
                + " who refers to it and which rules look at it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stacks explain web                             a service, variable, volume or stack",
            "  stacks explain out/apps/docker-compose.yml:42  what stands at a line of the tree",
            "  stacks explain AppsStack.java:57               what a line of Java yields, and where",
            "  stacks explain services.web.healthcheck        a place as findings write it",
            "  stacks explain two-tags                        a rule, with an example",
        })
final class ExplainCommand implements Callable<Integer> {
    private final Supplier<Homelab> declaration;
    private final Console console;

    @Mixin
    private OutputOption output;

    @Parameters(
            paramLabel = "PLACE",
            arity = "1..*",
            description = "A name, a place, FILE[:LINE] of the tree, FILE.java:LINE, or the id of a rule.")
    private List<String> words;

    ExplainCommand(Supplier<Homelab> declaration, Console console) {
        this.declaration = declaration;
        this.console = console;
    }

    @Override
    public Integer call() {
        String subject = fromRoot(String.join(" ", words));
        Optional<String> rule = Explainer.rule(subject);
        if (rule.isPresent()) {
            return say(rule.get());
        }
        Explainer explainer = new Explainer(Model.of(declaration.get()), this::read);
        Optional<String> answer = explainer.explain(subject);
        if (answer.isPresent()) {
            return say(answer.get());
        }
        console.err().printf("Nothing is known of `%s`. %s%n", subject, explainer.hint(subject));
        return ExitStatus.USAGE;
    }

    private Integer say(String answer) {
        console.out().print(answer);
        console.out().flush();
        return ExitStatus.CLEAN;
    }

    /** A path below the tree's directory as a path from its root; anything else as it is. */
    private String fromRoot(String subject) {
        try {
            Path path = Path.of(subject).toAbsolutePath().normalize();
            boolean within = path.startsWith(output.directory()) && !path.equals(output.directory());
            return within ? output.directory().relativize(path).toString().replace('\\', '/') : subject;
        } catch (InvalidPathException e) {
            return subject;
        }
    }

    private Optional<byte[]> read(String path) {
        Path file = output.directory().resolve(path).normalize();
        try {
            boolean readable = file.startsWith(output.directory()) && Files.isRegularFile(file);
            return readable ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
