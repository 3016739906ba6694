package dev.homelab.generator.check;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.value.Restart;

/** Logs. */
class UnboundedLogsRuleTest extends RuleTest {

    @Fires
    Homelab nothingSaid() {
        return homelab(bare("web")
                .healthcheck(Health.exec("true"))
                .securityOpt("no-new-privileges")
                .restart(Restart.ALWAYS));
    }

    @Fires
    Homelab filesWithoutASize() {
        return homelab(bare("web")
                .healthcheck(Health.exec("true"))
                .securityOpt("no-new-privileges")
                .restart(Restart.ALWAYS)
                .logging(Logging.builder().driver("json-file").option("max-file", "3").build()));
    }

    @Quiet
    Homelab filesWithASize() {
        return homelab(service("web").logging(Logging.builder().driver("json-file").option("max-size", "10m").build()));
    }
}
