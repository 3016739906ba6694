package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.value.ImageFacts;

/** Host names that are stored. */
class MissingHostnameRuleTest extends RuleTest {

    @Fires
    Homelab none() {
        return homelab(service("db", ImageFacts.NONE.keepingHostname()));
    }

    @Quiet
    Homelab aFixedOne() {
        return homelab(service("db", ImageFacts.NONE.keepingHostname()).hostname("db"));
    }

    @Quiet
    Homelab anImageThatDoesNotCare() {
        return homelab(service("db", ImageFacts.NONE));
    }
}
