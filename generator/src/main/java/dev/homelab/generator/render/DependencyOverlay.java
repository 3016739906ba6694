package dev.homelab.generator.render;

import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.generator.model.CrossStackDependencies;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the dependencies between files, which only the file that includes all others reads. */
final class DependencyOverlay {
    private final CrossStackDependencies dependencies;

    DependencyOverlay(Model model) {
        dependencies = new CrossStackDependencies(model);
    }

    /** The dependencies of services on those of other files; empty without any. */
    Mapping of(List<Located> services) {
        Mapping.Builder entries = Mapping.builder();
        for (Located located : services) {
            Map<String, Node> needs = new LinkedHashMap<>();
            dependencies.of(located).forEach((target, need) -> needs.put(
                    target.service().id().name(), need.toDependency().toNode(Sites.COMPOSE_NOTATION)));
            if (!needs.isEmpty()) {
                Mapping service = Mapping.builder().put("depends_on", Mapping.of(needs)).build();
                entries.put(located.service().id().name(), service);
            }
        }
        Mapping all = entries.build();
        return all.isEmpty() ? all : Mapping.builder().put("services", all).build();
    }
}
