package dev.homelab.generator.check;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Help of variables. */
final class UnexplainedVariableCases extends Examples {

    @Fires
    Homelab aSettingWithoutHelp() {
        return homelab(service("web").environment("LEVEL", Compose.setting("LEVEL", "info")));
    }

    @Quiet
    Homelab aSettingWithHelp() {
        return homelab(service("web").environment("LEVEL", setting("LEVEL", "info")));
    }
}
