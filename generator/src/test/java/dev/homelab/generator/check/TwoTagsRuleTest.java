package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Versions of one image. */
class TwoTagsRuleTest extends RuleTest {

    @Fires
    Homelab oneWasForgotten() {
        return homelab(service("web"), service("worker", "example/web:1.2.4"));
    }

    @Quiet
    Homelab oneVersion() {
        return homelab(service("web"), service("worker", "example/web:1.2.3"));
    }

    @Quiet
    Homelab anotherImage() {
        return homelab(service("web"), service("worker", "example/worker:1.2.4"));
    }
}
