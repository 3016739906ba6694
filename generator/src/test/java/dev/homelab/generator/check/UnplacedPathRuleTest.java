package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.TreeFile;

/** Paths by their text. */
class UnplacedPathRuleTest extends RuleTest {

    @Fires
    Homelab whatTheTreeHas() {
        return homelab(service("web")
                .mount(TreeFile.of("one/config.txt", "").at("/config"))
                .mount(Mounts.readOnly(existing("./config.txt", "/copy"))));
    }

    @Fires
    Homelab theDirectoryOfTheFile() {
        return homelab(service("web").mount(Mounts.readOnly(existing(".", "/all"))));
    }

    @Quiet
    Homelab anAbsolutePath() {
        return homelab(service("web").mount(existing("/srv/config", "/config")));
    }

    @Quiet
    Homelab aReference() {
        return homelab(service("web").mount(TreeFile.of("one/config.txt", "").at("/config")));
    }
}
