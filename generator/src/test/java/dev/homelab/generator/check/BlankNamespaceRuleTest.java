package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.text.Text;

/** Namespaces of processes. */
class BlankNamespaceRuleTest extends RuleTest {

    @Fires
    Homelab nothing() {
        return homelab(service("web").pid(Text.none()));
    }

    @Quiet
    Homelab anotherService() {
        return homelab(service("db"), service("web").pid(id("db")));
    }
}
