package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Ports;
import dev.homelab.dsl.compose.Port;

/** Ports of the host. */
class HostPortClashRuleTest extends RuleTest {

    @Fires
    Homelab oneOfTwoStacks() {
        return homelab(
                stack("one", service("a").serves(http("a", 80).privatePort(8080))),
                stack("two", service("b").serves(http("b", 81).privatePort(8080))));
    }

    @Fires(also = "open-port")
    Homelab aBaseFileAndAPrivateFile() {
        return homelab(
                service("a").port(Port.builder().published("8080").target("80").build()),
                service("b").serves(http("b", 81).privatePort(8080)));
    }

    @Fires(also = "published-port")
    Homelab aRange() {
        return homelab(
                service("a").port(Port.builder().hostIp("127.0.0.1").published("8000-8010").target("80-90").build()),
                service("b").port(Port.builder().hostIp("127.0.0.1").published("8010-8020").target("80-90").build()));
    }

    @Fires(also = {"open-port", "published-port"})
    Homelab aVariableWithADefault() {
        return homelab(
                service("a").onlyWith(CPU).port(Ports.on("0.0.0.0", Ports.publish(setting("PORT", "8080"), 80))),
                service("b").onlyWith(LOGS).port(Ports.on("127.0.0.1", Ports.publish(8080, 80))));
    }

    @Fires(also = {"open-port", "published-port"})
    Homelab everyAddressOfIpv6() {
        return homelab(
                service("a").port(Ports.on("::", Ports.publish(8080, 80))),
                service("b").port(Ports.on("::1", Ports.publish(8080, 80))));
    }

    @Fires(also = "published-port")
    Homelab rangesThatOverlap() {
        return homelab(
                service("a").port(Port.builder().hostIp("127.0.0.1").published("8000-8010").target("80-90").build()),
                service("b").port(Port.builder().hostIp("127.0.0.1").published("8005-8015").target("80-90").build()));
    }

    @Quiet
    Homelab twoProfilesOfOneChoice() {
        return homelab(
                service("a").onlyWith(CPU).serves(http("a", 80).privatePort(8080)),
                service("b").onlyWith(GPU).serves(http("b", 81).privatePort(8080)));
    }

    @Quiet(also = "published-port")
    Homelab twoProtocols() {
        return homelab(
                service("a").port(Ports.udp(Ports.on("127.0.0.1", Ports.publish(53, 53)))),
                service("b").port(Ports.on("127.0.0.1", Ports.publish(53, 53))));
    }

    @Quiet(also = {"published-port", "open-port"})
    Homelab twoAddresses() {
        return homelab(
                service("a").port(Ports.on("127.0.0.2", Ports.publish(8080, 80))),
                service("b").port(Ports.on("127.0.0.1", Ports.publish(8080, 80))),
                service("c").port(Ports.on("::", Ports.publish(8080, 80))));
    }

    @Quiet(also = "published-port")
    Homelab rangesThatTouch() {
        return homelab(
                service("a").port(Port.builder().hostIp("127.0.0.1").published("8000-8009").target("80-89").build()),
                service("b").port(Port.builder().hostIp("127.0.0.1").published("8010").target("80").build()));
    }
}
