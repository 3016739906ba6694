package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.StackNode;
import dev.homelab.generator.map.format.MapGraphs;
import dev.homelab.generator.map.format.MapJson;
import dev.homelab.generator.model.Model;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws who needs whom. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = "Prints who needs whom, as a diagram for Mermaid or Graphviz, or as JSON with all that the map knows.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stacks graph                                          all services, for Mermaid",
            "  stacks graph apps                                     a stack with its neighbours",
            "  stacks graph --stacks                                 the stacks alone",
            "  stacks graph --format dot | dot -Tsvg > homelab.svg   a picture",
        })
final class GraphCommand implements Callable<Integer> {

    /** A notation. */
    enum Format {
        /** For viewers of Markdown. */
        MERMAID,
        /** For Graphviz. */
        DOT,
        /** For programs. */
        JSON
    }

    private final Supplier<Homelab> declaration;
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "mermaid",
            description = "mermaid, dot or json; default: ${DEFAULT-VALUE}. JSON always holds the whole homelab.")
    private Format format;

    @Option(names = "--stacks", description = "The stacks, without their services.")
    private boolean overview;

    @Parameters(paramLabel = "STACK", arity = "0..1", description = "Only this stack, and what is next to it.")
    private String stack;

    GraphCommand(Supplier<Homelab> declaration, Console console) {
        this.declaration = declaration;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (overview && stack != null || format == Format.JSON && (overview || stack != null)) {
            throw new ParameterException(spec.commandLine(), "Say one of STACK, `--stacks` and `--format json`.");
        }
        HomelabMap map = HomelabMap.of(Model.of(declaration.get()));
        console.out().print(format == Format.JSON ? MapJson.pretty(map) : drawn(map));
        console.out().flush();
        return ExitStatus.CLEAN;
    }

    private String drawn(HomelabMap map) {
        MapGraphs graphs = new MapGraphs(map, format == Format.DOT ? MapGraphs.Notation.DOT : MapGraphs.Notation.MERMAID);
        if (stack == null) {
            return overview ? graphs.stacks() : graphs.whole();
        }
        Optional<StackNode> known = map.stacks().stream().filter(each -> each.name().equals(stack)).findFirst();
        return graphs.stack(known.orElseThrow(() -> ServiceFilter.unknown(
                spec.commandLine(), "stack", stack, map.stacks().stream().map(StackNode::name).toList())));
    }
}
