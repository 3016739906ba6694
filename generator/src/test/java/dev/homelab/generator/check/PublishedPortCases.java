package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.examples.Examples;

/** Ports of the base files. */
final class PublishedPortCases extends Examples {

    @Fires
    Homelab aPortOfTheBaseFile() {
        return homelab(service("web").port(Port.builder().hostIp("127.0.0.1").published("8080").target("80").build()));
    }

    @Quiet
    Homelab aPortOfThePrivateFile() {
        return homelab(service("web").serves(http("web", 80).privatePort(8080)));
    }
}
