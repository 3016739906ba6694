package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Names of services. */
final class DuplicateServiceCases extends Examples {

    @Fires
    Homelab oneNameInTwoStacks() {
        return homelab(stack("one", service("web")), stack("two", service(id("web").container("other"))));
    }

    @Quiet
    Homelab oneContainerPrefix() {
        return homelab(service("web"), service("web-worker"));
    }
}
