package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.NetworkAttachment;

/** Networks beside a mode. */
class ExclusiveNetworksRuleTest extends RuleTest {

    @Fires
    Homelab aModeAndANetwork() {
        return homelab(service("web").networkMode("none").network("default", NetworkAttachment.builder().build()));
    }

    @Quiet
    Homelab oneOfThem() {
        return homelab(service("web").networkMode("none"),
                service("api").network("default", NetworkAttachment.builder().build()));
    }
}
