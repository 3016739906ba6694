package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Endpoints. */
class UnservedEndpointRuleTest extends RuleTest {

    @Fires
    Homelab aPortAtWhichNobodyListens() {
        return homelab(service("web").environment("DB", tcp("db", 5433).url()), service("db").serves(tcp("db", 5432)));
    }

    @Fires
    Homelab aVariantThatListensElsewhere() {
        return homelab(
                service("web").environment("MODELS", http("ollama", 80).url()),
                service(id("ollama").variant("cpu")).onlyWith(CPU).serves(http("ollama", 80)),
                service(id("ollama").variant("gpu")).onlyWith(GPU).serves(http("ollama", 81)));
    }

    @Quiet
    Homelab aPortAtWhichItListens() {
        return homelab(service("web").environment("DB", tcp("db", 5432).url()), service("db").serves(tcp("db", 5431), tcp("db", 5432)));
    }
}
