package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Extends;
import dev.homelab.dsl.examples.Examples;

/** Services that extend others. */
final class RawExtensionCases extends Examples {

    @Fires
    Homelab ofTheSameFile() {
        return homelab(service("web"), service("api").extending(Extends.builder().service("web").build()));
    }

    @Quiet
    Homelab sharedByATrait() {
        return homelab(service("web").with(each -> each.init(true)), service("api").with(each -> each.init(true)));
    }
}
