package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.source.SourceTree;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a tree says.
 *
 * @param tree its files
 * @param stacks the stacks by their files
 * @param variables the variables by their names
 * @param routes the sites of the reverse proxy by their addresses
 * @param composeFiles the files that Compose reads
 * @param findings what could not be read
 */
record TreeState(
        SourceTree tree,
        Map<String, Stack> stacks,
        Map<String, VariableState> variables,
        Map<String, Route> routes,
        Set<String> composeFiles,
        Findings findings) {
    TreeState {
        stacks = Collections.unmodifiableMap(new TreeMap<>(stacks));
        variables = Collections.unmodifiableMap(new TreeMap<>(variables));
        routes = Collections.unmodifiableMap(new TreeMap<>(routes));
        composeFiles = Collections.unmodifiableSet(new TreeSet<>(composeFiles));
    }

    static TreeState of(SourceTree tree) {
        StackReader reader = new StackReader(tree);
        Map<String, Stack> stacks = reader.stacks();
        return new TreeState(tree, stacks, VariableState.of(stacks.values()), Route.of(tree), reader.files(), reader.findings());
    }

    /** The stack of a file, or one of nothing. */
    Stack stack(String file) {
        return stacks.getOrDefault(file, Stack.none(file));
    }

    /** The volumes of all stacks by the engine's names, without the names. */
    Map<String, Mapping> volumes() {
        Map<String, Mapping> volumes = new TreeMap<>();
        for (Stack stack : stacks.values()) {
            Mapping declared = stack.document().mapping("volumes");
            declared.keys().forEach(key -> volumes.put(stack.engineName("volumes", key), without(declared.mapping(key), "name")));
        }
        return volumes;
    }

    private static Mapping without(Mapping mapping, String key) {
        return new Mapping(mapping.entries().stream().filter(entry -> !entry.key().equals(key)).toList());
    }
}
