package dev.homelab.generator.check;

import static dev.homelab.dsl.Need.healthy;

import dev.homelab.dsl.Homelab;

/** References to services. */
class UndefinedServiceRuleTest extends RuleTest {

    @Fires
    Homelab aMisspeltDependency() {
        return homelab(service("web").dependsOn(healthy(id("dbb"))), service("db"));
    }

    @Fires
    Homelab anEndpointOfNobody() {
        return homelab(service("web").environment("BROKER", tcp("broker", 5672).address()));
    }

    @Quiet
    Homelab aServiceOfAnotherStack() {
        return homelab(stack("one", service("db")), stack("two", service("web").dependsOn(healthy(id("db")))));
    }

    @Quiet
    Homelab aVariantThatAnswersForItsFamily() {
        return homelab(
                service("web").dependsOn(healthy(id("ollama")).whereActive()),
                service(id("ollama").variant("cpu")).onlyWith(CPU));
    }
}
