package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Versions of one image. */
final class TwoTagsCases extends Examples {

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
