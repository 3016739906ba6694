package dev.homelab.generator.check;

import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.hex;

import dev.homelab.dsl.Homelab;

/** Declarations of one variable. */
class ConflictingVariableRuleTest extends RuleTest {

    @Fires
    Homelab twoDefaults() {
        return homelab(service("a").environment("LEVEL", setting("LEVEL", "info")), service("b").environment("LEVEL", setting("LEVEL", "debug")));
    }

    @Fires
    Homelab twoRecipes() {
        return homelab(service("a").environment("KEY", secret("KEY", hex(16))), service("b").environment("KEY", secret("KEY", hex(32))));
    }

    @Fires
    Homelab twoKinds() {
        return homelab(service("a").environment("LOUD", setting("LOUD", "true")), service("b").environment("LOUD", flag("LOUD", true).help("Loud.")));
    }

    @Quiet
    Homelab twiceTheSame() {
        return homelab(service("a").environment("LEVEL", setting("LEVEL", "info")), service("b").environment("LEVEL", setting("LEVEL", "info")));
    }
}
