package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.tree.Scalar;

/** Keys that the library does not know. */
class UncheckedKeyRuleTest extends RuleTest {

    @Fires
    Homelab aKeyOfTomorrow() {
        return homelab(service("web").unchecked("tomorrow", Scalar.of(true)));
    }

    @Quiet
    Homelab anExtension() {
        return homelab(service("web").extension("x-owner", Scalar.of("me")));
    }
}
