package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.EnvFile;

/** Files of variables. */
class EnvFileRuleTest extends RuleTest {

    @Fires
    Homelab aFile() {
        return homelab(service("web").envFile(EnvFile.builder().path("/srv/env").build()));
    }

    @Quiet
    Homelab oneVariable() {
        return homelab(service("web").environment("PASSWORD", PASSWORD));
    }
}
