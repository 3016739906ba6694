package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Profiles. */
class UndefinedProfileRuleTest extends RuleTest {

    @Fires
    Homelab aProfileByItsText() {
        return homelab(service("web").profile("cpu"));
    }

    @Fires
    Homelab anotherBesideADeclaredOne() {
        return homelab(service("web").onlyWith(CPU).profile("gpu"));
    }

    @Quiet
    Homelab aProfile() {
        return homelab(service("web").onlyWith(CPU, LOGS));
    }
}
