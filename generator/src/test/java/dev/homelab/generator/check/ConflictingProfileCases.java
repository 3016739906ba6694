package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.examples.Examples;

/** Profiles of one name. */
final class ConflictingProfileCases extends Examples {

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
