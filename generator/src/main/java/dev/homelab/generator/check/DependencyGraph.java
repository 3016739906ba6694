package dev.homelab.generator.check;

import dev.homelab.generator.model.CrossStackDependencies;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who waits for whom, within files and across stacks. */
final class DependencyGraph {
    private final Map<Located, Set<Located>> needs = new LinkedHashMap<>();
    private final List<List<Located>> cycles = new ArrayList<>();
    private final Map<Located, Boolean> done = new HashMap<>();

    private DependencyGraph() {}

    static DependencyGraph of(Model model) {
        DependencyGraph graph = new DependencyGraph();
        CrossStackDependencies across = new CrossStackDependencies(model);
        for (Located located : model.services()) {
            Set<Located> targets = new LinkedHashSet<>(across.of(located).keySet());
            for (Needs needs : Needs.of(model, located)) {
                targets.addAll(model.answering(needs.need().service()));
            }
            graph.needs.put(located, targets);
        }
        return graph;
    }

    /** The circles, each once and each begun with the service that is declared first. */
    List<List<Located>> cycles() {
        needs.keySet().forEach(this::visit);
        return cycles;
    }

    /** Walks without recursion: a chain of thousands must not exhaust the stack. */
    private void visit(Located start) {
        if (done.containsKey(start)) {
            return;
        }
        List<Located> path = new ArrayList<>();
        Deque<Deque<Located>> open = new ArrayDeque<>();
        enter(start, path, open);
        while (!path.isEmpty()) {
            Located next = open.peek().poll();
            if (next == null) {
                open.pop();
                done.put(path.remove(path.size() - 1), true);
            } else if (!done.containsKey(next)) {
                enter(next, path, open);
            } else if (!done.get(next)) {
                cycles.add(List.copyOf(path.subList(path.indexOf(next), path.size())));
            }
        }
    }

    private void enter(Located located, List<Located> path, Deque<Deque<Located>> open) {
        done.put(located, false);
        path.add(located);
        open.push(new ArrayDeque<>(needs.getOrDefault(located, Set.of())));
    }
}
