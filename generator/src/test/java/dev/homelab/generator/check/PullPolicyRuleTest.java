package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** When images are fetched. */
class PullPolicyRuleTest extends RuleTest {

    @Fires
    Homelab atEveryStart() {
        return homelab(service("web").pullPolicy("always"));
    }

    @Fires
    Homelab everyDay() {
        return homelab(service("a").pullPolicy("daily"), service("b").pullPolicy("every_12h"));
    }

    @Quiet
    Homelab whereItIsMissing() {
        return homelab(service("web").pullPolicy("missing"));
    }
}
