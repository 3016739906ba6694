package dev.homelab.generator.model;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.compose.DependencyCondition;
import java.util.LinkedHashMap;
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
        boolean healthcheck = target.hasHealthcheck();
        DependencyCondition condition =
                healthcheck ? DependencyCondition.SERVICE_HEALTHY : DependencyCondition.SERVICE_STARTED;
        return new Need(target.service().id(), condition, true, false, target.service().origin());
    }
}
