package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Ports;

/** Ports of the base files. */
class PublishedPortRuleTest extends RuleTest {

    @Fires
    Homelab aPortOfTheBaseFile() {
        return homelab(service("web").port(Ports.on("127.0.0.1", Ports.publish(8080, 80))));
    }

    @Quiet
    Homelab aPortOfThePrivateFile() {
        return homelab(service("web").serves(http("web", 80).privatePort(8080)));
    }
}
