package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** When images are fetched. */
final class PullPolicyCases extends Examples {

    @Fires
    Homelab atEveryStart() {
        return homelab(service("web").pullPolicy("always"));
    }

    @Fires
    Homelab everyDay() {
        return homelab(service("a").pullPolicy("daily"), service("b").pullPolicy("every_12h"));
    }

    @Quiet
    Homelab whereItIsMissing() {
        return homelab(service("web").pullPolicy("missing"));
    }
}
