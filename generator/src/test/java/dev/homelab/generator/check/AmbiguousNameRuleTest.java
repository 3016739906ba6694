package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Network;
import dev.homelab.dsl.compose.NetworkAttachment;

/** Names on the network. */
class AmbiguousNameRuleTest extends RuleTest {

    @Fires
    Homelab aContainerWithTheNameOfAService() {
        return homelab(stack("one", service(id("db").container("postgres"))), stack("two", service(id("postgres").container("pg"))));
    }

    @Fires
    Homelab anAliasWithTheNameOfAService() {
        return homelab(service("db"), service("store").network("default", NetworkAttachment.builder().alias("db").build()));
    }

    @Fires
    Homelab oneHostNameTwice() {
        return homelab(service("a").hostname("db"), service("b").hostname("db").onlyWith(LOGS));
    }

    @Fires
    Homelab twoProfilesThatGoTogether() {
        return homelab(service("a").hostname("db").onlyWith(CPU), service("b").hostname("db").onlyWith(LOGS));
    }

    @Fires
    Homelab oneHostNameWithoutContainerNames() {
        return homelab(
                service(id("a").withoutContainerName()).hostname("db"),
                service(id("b").withoutContainerName()).hostname("db"));
    }

    @Quiet
    Homelab twoProfilesOfOneChoice() {
        return homelab(service("a").hostname("db").onlyWith(CPU), service("b").hostname("db").onlyWith(GPU));
    }

    @Quiet
    Homelab twoNetworks() {
        return homelab(service("db"), service("store").network(Network.of("back"), NetworkAttachment.builder().alias("db").build()));
    }

    @Quiet
    Homelab oneNameInTwoWays() {
        return homelab(service("db").hostname("db").network("default", NetworkAttachment.builder().alias("db").build()));
    }

    @Quiet
    Homelab withoutANetwork() {
        return homelab(service("db"), service("store").hostname("db").networkMode("none"));
    }

    @Quiet(also = "duplicate-container-name")
    Homelab oneContainerNameTwice() {
        return homelab(service(id("a").container("db")), service(id("b").container("db")));
    }
}
