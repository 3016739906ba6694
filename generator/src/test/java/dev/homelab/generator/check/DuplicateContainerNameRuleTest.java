package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Names of containers. */
class DuplicateContainerNameRuleTest extends RuleTest {

    @Fires
    Homelab twoThatRunTogether() {
        return homelab(
                service(id("ollama-cpu").container("ollama")).onlyWith(CPU),
                service(id("ollama-tpu").container("ollama")).onlyWith(CPU));
    }

    @Fires
    Homelab oneThatAlwaysRuns() {
        return homelab(service(id("a").container("ollama")).onlyWith(GPU), service(id("b").container("ollama")));
    }

    @Quiet
    Homelab twoProfilesOfOneChoice() {
        return homelab(
                service(id("ollama-cpu").container("ollama")).onlyWith(CPU),
                service(id("ollama-gpu").container("ollama")).onlyWith(GPU));
    }
}
