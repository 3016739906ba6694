package dev.homelab.generator.render;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dependencies between files, which a single file cannot have: Compose refuses a dependency on a service that its
 * project does not have. The file that includes all others carries them.
 */
public final class CrossStackDependencies {
    private final Model model;

    /** The dependencies of a homelab. */
    public CrossStackDependencies(Model model) {
        this.model = model;
    }

    /** What a service needs of other files: who and in which condition, by the name of the service. */
    public Map<Located, Need> of(Located user) {
        Map<Located, Need> needs = new LinkedHashMap<>();
        for (Use use : model.uses(user)) {
            if (use.reference() instanceof Endpoint.HostOf host && host.ordersStart()) {
                model.answering(host.endpoint().service())
                        .forEach(target -> put(needs, user, target, implied(target)));
            }
        }
        for (Need need : user.service().needs()) {
            model.answering(need.service()).forEach(target -> put(needs, user, target, need));
        }
        return needs;
    }

    private static void put(Map<Located, Need> needs, Located user, Located target, Need need) {
        if (!target.sharesFileWith(user)) {
            boolean optional = !target.service().profiles().isEmpty();
            needs.put(target, optional ? need.whereActive() : need);
        }
    }

    /** Using an endpoint means waiting until it is healthy, where that can be told. */
    private static Need implied(Located target) {
        boolean healthcheck = target.service().attributes().healthcheck().isPresent();
        DependencyCondition condition =
                healthcheck ? DependencyCondition.SERVICE_HEALTHY : DependencyCondition.SERVICE_STARTED;
        return new Need(target.service().id(), condition, true, target.service().origin());
    }

    /** The overlay of a file: the dependencies of its services on those of other files; empty without any. */
    Mapping overlay(List<Located> services) {
        Mapping.Builder entries = Mapping.builder();
        for (Located located : services) {
            Map<String, Node> dependencies = new LinkedHashMap<>();
            of(located).forEach((target, need) -> dependencies.put(
                    target.service().id().name(), StackRenderer.dependency(need).toNode(Sites.COMPOSE_NOTATION)));
            if (!dependencies.isEmpty()) {
                Mapping service = Mapping.builder().put("depends_on", Mapping.of(dependencies)).build();
                entries.put(located.service().id().name(), service);
            }
        }
        Mapping all = entries.build();
        return all.isEmpty() ? all : Mapping.builder().put("services", all).build();
    }
}
