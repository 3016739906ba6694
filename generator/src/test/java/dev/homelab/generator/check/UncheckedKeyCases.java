package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;
import dev.homelab.dsl.tree.Scalar;

/** Keys that the library does not know. */
final class UncheckedKeyCases extends Examples {

    @Fires
    Homelab aKeyOfTomorrow() {
        return homelab(service("web").unchecked("tomorrow", Scalar.of(true)));
    }

    @Quiet
    Homelab anExtension() {
        return homelab(service("web").extension("x-owner", Scalar.of("me")));
    }
}
