package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Profile;

/** Profiles of one name. */
class ConflictingProfileRuleTest extends RuleTest {

    @Fires
    Homelab twoChoices() {
        return homelab(service("a").onlyWith(CPU), service("b").onlyWith(Profile.oneOf("speed", "cpu", "Slow.")));
    }

    @Fires
    Homelab noChoice() {
        return homelab(service("a").onlyWith(CPU), service("b").onlyWith(Profile.of("cpu", "Slow.")));
    }

    @Quiet
    Homelab oneChoice() {
        return homelab(service("a").onlyWith(CPU), service("b").onlyWith(Profile.oneOf("compute", "cpu", "Slow.")));
    }
}
