package dev.homelab.generator.check;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.value.Restart;

/** Gaining privileges. */
class NewPrivilegesRuleTest extends RuleTest {

    @Fires
    Homelab nothingSaid() {
        return homelab(bare("web")
                .healthcheck(Health.exec("true"))
                .logging(Logging.builder().driver("local").build())
                .restart(Restart.ALWAYS));
    }

    @Fires
    Homelab theOptionIsOff() {
        return homelab(bare("web")
                .securityOpt("no-new-privileges:false")
                .healthcheck(Health.exec("true"))
                .logging(Logging.builder().driver("local").build())
                .restart(Restart.ALWAYS));
    }

    @Quiet
    Homelab theOlderNotation() {
        return homelab(bare("web")
                .securityOpt("no-new-privileges=true")
                .healthcheck(Health.exec("true"))
                .logging(Logging.builder().driver("local").build())
                .restart(Restart.ALWAYS));
    }
}
