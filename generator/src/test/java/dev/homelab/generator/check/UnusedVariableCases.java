package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Variables of the homelab. */
final class UnusedVariableCases extends Examples {

    @Fires
    Homelab nobodyReadsIt() {
        return homelab(service("web")).globals(setting("TZ", "UTC"));
    }

    @Quiet
    Homelab aServiceReadsIt() {
        return homelab(service("web").environment("TZ", setting("TZ", "UTC"))).globals(setting("TZ", "UTC"));
    }
}
