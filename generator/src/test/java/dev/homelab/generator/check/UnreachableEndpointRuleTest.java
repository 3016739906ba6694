package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Network;
import dev.homelab.dsl.compose.NetworkAttributes;

/** Networks of who calls and who is called. */
class UnreachableEndpointRuleTest extends RuleTest {

    @Fires
    Homelab twoNetworks() {
        return homelab(
                service("web").environment("DB", tcp("db", 5432).url()),
                service("db").serves(tcp("db", 5432)).networks(Network.of("back")));
    }

    @Fires
    Homelab oneKeyInTwoStacks() {
        return homelab(
                stack("one", service("db").serves(tcp("db", 5432)).networks(Network.of("back"))),
                stack("two", service("web").environment("DB", tcp("db", 5432).url()).networks(Network.of("back"))));
    }

    @Fires
    Homelab noNetwork() {
        return homelab(
                service("web").networkMode("none").environment("DB", tcp("db", 5432).url()),
                service("db").serves(tcp("db", 5432)));
    }

    @Quiet
    Homelab aNetworkOfBoth() {
        return homelab(
                service("web").networks(Network.of("default"), Network.of("back")).environment("DB", tcp("db", 5432).url()),
                service("db").serves(tcp("db", 5432)).networks(Network.of("back")));
    }

    @Quiet
    Homelab oneNetworkUnderTwoKeys() {
        return homelab(
                stack("one", service("db").serves(tcp("db", 5432))
                        .networks(Network.of("back", NetworkAttributes.builder().name("store").build()))),
                stack("two", service("web").environment("DB", tcp("db", 5432).url())
                        .networks(Network.of("front", NetworkAttributes.builder().name("store").build()))));
    }

    @Quiet
    Homelab theNetworkOfAnother() {
        return homelab(
                service("proxy"),
                service("web").networkMode(id("proxy")).environment("DB", tcp("db", 5432).url()),
                service("db").serves(tcp("db", 5432)));
    }

    @Quiet
    Homelab aServiceThatNamesItself() {
        return homelab(service("web").networkMode("none").serves(http("web", 80)).environment("SELF", http("web", 80).url()));
    }
}
