package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Profiles of a service. */
final class ExclusiveProfilesCases extends Examples {

    @Fires
    Homelab twoOfOneChoice() {
        return homelab(service("web").onlyWith(CPU, GPU));
    }

    @Quiet
    Homelab oneOfAChoiceAndAnother() {
        return homelab(service("web").onlyWith(CPU, LOGS));
    }
}
