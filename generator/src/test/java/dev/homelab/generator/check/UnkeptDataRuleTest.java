package dev.homelab.generator.check;

import static dev.homelab.dsl.Need.completed;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.value.ImageFacts;

/** Data of containers. */
class UnkeptDataRuleTest extends RuleTest {

    @Fires
    Homelab noVolume() {
        return homelab(service("db", ImageFacts.NONE.keeping("/data/db", "/data/config")).mount(volume("data").at("/data/db")));
    }

    @Fires
    Homelab aVolumeBesideIt() {
        return homelab(service("db", ImageFacts.NONE.keeping("/data")).mount(volume("data").at("/database")));
    }

    @Quiet
    Homelab aVolumeAboveIt() {
        return homelab(service("db", ImageFacts.NONE.keeping("/data/db")).mount(volume("data").at("/data/")));
    }

    @Quiet
    Homelab aOneShot() {
        return homelab(
                oneShot("job", ImageFacts.NONE.keeping("/data")),
                service("web").dependsOn(completed(id("job"))));
    }
}
