package dev.homelab.generator.check;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.value.Command;

/** Where secrets are seen. */
class SecretOnCommandLineRuleTest extends RuleTest {

    @Fires
    Homelab aCommand() {
        return homelab(service("web").command(Command.exec("serve", "--password", PASSWORD)));
    }

    @Fires
    Homelab aLabel() {
        return homelab(service("web").label("password", text("{}", PASSWORD)));
    }

    @Fires
    Homelab aHealthCheck() {
        return homelab(unwatched("web").healthcheck(Health.exec("check", text("--password={}", PASSWORD))));
    }

    @Quiet
    Homelab theEnvironment() {
        return homelab(service("web").environment("PASSWORD", PASSWORD));
    }

    @Quiet
    Homelab aSetting() {
        return homelab(service("web").command(Command.exec("serve", "--level", setting("LEVEL", "info"))));
    }
}
