package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.value.ImageFacts;

/** Variables that nobody reads. */
class IgnoredVariableRuleTest extends RuleTest {

    @Fires
    Homelab aLoginThatIsNone() {
        return homelab(service("web", ImageFacts.NONE.ignoring("WEB_USER", "WEB_AUTH"))
                .environment("WEB_AUTH", "true"));
    }

    @Quiet
    Homelab anotherVariable() {
        return homelab(service("web", ImageFacts.NONE.ignoring("WEB_USER")).environment("USER", "me"));
    }
}
