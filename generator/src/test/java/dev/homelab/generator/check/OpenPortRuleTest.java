package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Ports;

/** Ports beyond the host. */
class OpenPortRuleTest extends RuleTest {

    @Fires
    Homelab everyAddress() {
        return homelab(service("web").port(Ports.publish(8080, 80)));
    }

    @Fires
    Homelab oneAddress() {
        return homelab(service("web").port(Ports.on("192.168.1.2", Ports.publish(8080, 80))));
    }

    @Quiet(also = "published-port")
    Homelab theLoopbackAddress() {
        return homelab(
                service("a").port(Ports.on("127.0.0.1", Ports.publish(8080, 80))),
                service("b").port(Ports.on("::1", Ports.publish(8080, 80))));
    }
}
