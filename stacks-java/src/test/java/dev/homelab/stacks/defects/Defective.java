package dev.homelab.stacks.defects;

import static dev.homelab.dsl.Compose.homelab;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Trait;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.value.Restart;

/** A homelab with every mistake that earlier versions of this one had, as far as declarations can show it. */
final class Defective {

    private Defective() {}

    static Homelab declare() {
        return homelab("defective")
                .network("ai-network")
                .globals(DefectiveInfrastructure.ENABLE_OAUTH_SIGNUP)
                .stacks(
                        DefectiveInfrastructure.declare(),
                        DefectiveData.declare(),
                        DefectiveCompute.declare(),
                        DefectiveApps.declare(),
                        DefectiveApps.declareLambda());
    }

    /** What no mistake is about. */
    static Trait usual() {
        return service -> unwatched(service).healthcheck(Health.exec("true"));
    }

    static Service.Builder unwatched(Service.Builder service) {
        return service.securityOpt("no-new-privileges:true")
                .logging(Logging.builder().driver("local").build())
                .restart(Restart.UNLESS_STOPPED);
    }
}
