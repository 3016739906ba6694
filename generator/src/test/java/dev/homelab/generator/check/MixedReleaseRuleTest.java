package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.value.ImageFacts;

/** Images that are released together. */
class MixedReleaseRuleTest extends RuleTest {

    @Fires
    Homelab oneWasForgotten() {
        return homelab(
                service("web", ImageFacts.NONE.partOf("app", "3.225")),
                service("worker", ImageFacts.NONE.partOf("app", "3.224")));
    }

    @Quiet
    Homelab oneRelease() {
        return homelab(
                service("web", ImageFacts.NONE.partOf("app", "3.225")),
                service("worker", ImageFacts.NONE.partOf("app", "3.225")));
    }

    @Quiet
    Homelab twoSets() {
        return homelab(
                service("web", ImageFacts.NONE.partOf("app", "3.225")),
                service("db", ImageFacts.NONE.partOf("store", "8")));
    }
}
