package dev.homelab.generator.check;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Mounts;

/** Named volumes. */
class UndefinedVolumeRuleTest extends RuleTest {

    @Fires
    Homelab aVolumeThatNobodyDeclares() {
        return homelab(service("web").mount(Mounts.volume("dta", "/data")));
    }

    @Fires
    Homelab aMisspeltVolume() {
        return homelab(service("db").mount(volume("data").at("/data")), service("web").mount(Mounts.volume("dta", "/data")));
    }

    @Quiet
    Homelab aVolumeThatAnotherServiceOfTheFileDeclares() {
        return homelab(service("db").mount(volume("data").at("/data")), service("web").mount(Mounts.volume("data", "/data")));
    }

    @Quiet
    Homelab aVolumeThatTheFileDeclares() {
        return homelab(stack("one", ComposeFile.in("one", "Services", Compose.application()
                .services(service("web").mount(Mounts.volume("data", "/data")))
                .declares(volume("data"))
                .build())));
    }

    @Quiet
    Homelab aBind() {
        return homelab(service("web").mount(existing("/srv/data", "/data")));
    }
}
