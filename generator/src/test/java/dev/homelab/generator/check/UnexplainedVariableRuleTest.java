package dev.homelab.generator.check;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.Homelab;

/** Help of variables. */
class UnexplainedVariableRuleTest extends RuleTest {

    @Fires
    Homelab aSettingWithoutHelp() {
        return homelab(service("web").environment("LEVEL", Compose.setting("LEVEL", "info")));
    }

    @Quiet
    Homelab aSettingWithHelp() {
        return homelab(service("web").environment("LEVEL", setting("LEVEL", "info")));
    }
}
