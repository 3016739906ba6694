package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Ports of the host. */
final class HostPortClashCases extends Examples {

    @Fires
    Homelab oneOfTwoStacks() {
        return homelab(
                stack("one", service("a").serves(http("a", 80).privatePort(8080))),
                stack("two", service("b").serves(http("b", 81).privatePort(8080))));
    }

    @Quiet
    Homelab twoProfilesOfOneChoice() {
        return homelab(
                service("a").onlyWith(CPU).serves(http("a", 80).privatePort(8080)),
                service("b").onlyWith(GPU).serves(http("b", 81).privatePort(8080)));
    }
}
