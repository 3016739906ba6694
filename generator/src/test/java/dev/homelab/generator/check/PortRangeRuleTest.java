package dev.homelab.generator.check;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.text.Text;

/** Ranges of ports. */
class PortRangeRuleTest extends RuleTest {

    @Fires(also = "published-port")
    Homelab elevenPortsAtSix() {
        return homelab(service("web").port(Port.builder().hostIp("127.0.0.1").published("8080-8085").target("80-90").build()));
    }

    @Fires(also = "published-port")
    Homelab sixPortsAtOne() {
        return homelab(service("web").port(Port.builder().hostIp("127.0.0.1").published("8080").target("80-85").build()));
    }

    @Fires(also = "published-port")
    Homelab byDefault() {
        return homelab(service("web").port(Port.builder()
                .hostIp("127.0.0.1")
                .published(Text.of(setting("PORTS", "8080-8081")))
                .target("80-85")
                .build()));
    }

    @Quiet(also = "published-port")
    Homelab asManyPorts() {
        return homelab(service("web").port(Port.builder().hostIp("127.0.0.1").published("8080-8081").target("80-81").build()));
    }

    @Quiet(also = "published-port")
    Homelab onePortAtWhicheverIsFree() {
        return homelab(service("web").port(Port.builder().hostIp("127.0.0.1").published("8080-8085").target("80").build()));
    }

    @Quiet(also = "published-port")
    Homelab whatTheOperatorGives() {
        return homelab(service("web").port(Port.builder()
                .hostIp("127.0.0.1")
                .published(Text.of(Compose.variable("PORTS").help("Two ports of the host.").orFail("Two ports.")))
                .target("80-81")
                .build()));
    }

    @Quiet(also = "open-port")
    Homelab wherever() {
        return homelab(service("web").port(Port.builder().target("80-85").build()));
    }
}
