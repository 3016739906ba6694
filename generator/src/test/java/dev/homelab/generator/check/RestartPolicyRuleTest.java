package dev.homelab.generator.check;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.value.Restart;

/** What happens at the end. */
class RestartPolicyRuleTest extends RuleTest {

    @Fires
    Homelab nothingSaid() {
        return homelab(bare("web")
                .healthcheck(Health.exec("true"))
                .securityOpt("no-new-privileges:true")
                .logging(Logging.builder().driver("local").build()));
    }

    @Quiet
    Homelab neverAgain() {
        return homelab(service("web").restart(Restart.NO));
    }
}
