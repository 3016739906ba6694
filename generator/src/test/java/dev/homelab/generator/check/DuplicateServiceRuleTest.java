package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Names of services. */
class DuplicateServiceRuleTest extends RuleTest {

    @Fires
    Homelab oneNameInTwoStacks() {
        return homelab(stack("one", service("web")), stack("two", service(id("web").container("other"))));
    }

    @Quiet
    Homelab oneContainerPrefix() {
        return homelab(service("web"), service("web-worker"));
    }
}
