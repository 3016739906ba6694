package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.NetworkAttachment;
import dev.homelab.dsl.examples.Examples;

/** Networks beside a mode. */
final class ExclusiveNetworksCases extends Examples {

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
