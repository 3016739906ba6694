package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Paths. */
final class UnplacedPathCases extends Examples {

    @Fires
    Homelab aRelativePath() {
        return homelab(service("web").mount(existing("./config", "/config")));
    }

    @Quiet
    Homelab anAbsolutePath() {
        return homelab(service("web").mount(existing("/srv/config", "/config")));
    }
}
