package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Extends;

/** Services that extend others. */
class RawExtensionRuleTest extends RuleTest {

    @Fires
    Homelab ofTheSameFile() {
        return homelab(service("web"), service("api").extending(Extends.builder().service("web").build()));
    }

    @Quiet
    Homelab sharedByATrait() {
        return homelab(service("web").with(each -> each.init(true)), service("api").with(each -> each.init(true)));
    }
}
