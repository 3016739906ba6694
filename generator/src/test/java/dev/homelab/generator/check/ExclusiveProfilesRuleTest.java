package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Profiles of a service. */
class ExclusiveProfilesRuleTest extends RuleTest {

    @Fires
    Homelab twoOfOneChoice() {
        return homelab(service("web").onlyWith(CPU, GPU));
    }

    @Quiet
    Homelab oneOfAChoiceAndAnother() {
        return homelab(service("web").onlyWith(CPU, LOGS));
    }
}
