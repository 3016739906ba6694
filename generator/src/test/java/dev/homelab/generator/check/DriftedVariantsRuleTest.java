package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;

/** Variants of one service. */
class DriftedVariantsRuleTest extends RuleTest {

    private static Service.Builder variant(String suffix, Profile profile) {
        return service(id("models").variant(suffix)).onlyWith(profile);
    }

    @Fires
    Homelab aVariableThatWasForgotten() {
        return homelab(
                variant("cpu", CPU).environment("LEVEL", "info").environment("LIMIT", "2"),
                variant("gpu", GPU).environment("LEVEL", "info"));
    }

    @Fires
    Homelab anAttributeThatOnlyOneHas() {
        return homelab(variant("cpu", CPU).differsIn("environment"), variant("gpu", GPU).user("0:0").environment("A", "b"));
    }

    @Quiet
    Homelab whatIsMeant() {
        return homelab(
                variant("cpu", CPU).environment("LIMIT", "2").differsIn("environment.LIMIT", "user"),
                variant("gpu", GPU).environment("LIMIT", "3").user("0:0"));
    }

    @Quiet
    Homelab cards() {
        return homelab(variant("cpu", CPU), variant("gpu", GPU).runtime("nvidia").groupAdd("video"));
    }

    @Quiet
    Homelab twoFamilies() {
        return homelab(
                variant("cpu", CPU).environment("LEVEL", "info"),
                service(id("pictures").variant("cpu")).onlyWith(CPU));
    }
}
