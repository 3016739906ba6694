package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Network;
import dev.homelab.dsl.compose.NetworkAttachment;

/** Networks. */
class UndefinedNetworkRuleTest extends RuleTest {

    @Fires
    Homelab aNetworkThatTheFileDoesNotDeclare() {
        return homelab(service("web").network("front", NetworkAttachment.builder().build()));
    }

    @Fires
    Homelab aMisspeltNetwork() {
        return homelab(
                service("db").networks(Network.of("front")),
                service("web").network("frnt", NetworkAttachment.builder().build()));
    }

    @Quiet
    Homelab theSharedNetwork() {
        return homelab(service("web").network("default", NetworkAttachment.builder().build()));
    }

    @Quiet
    Homelab aNetworkThatTheFileDeclares() {
        return homelab(service("web").networks(Network.of("front")));
    }
}
