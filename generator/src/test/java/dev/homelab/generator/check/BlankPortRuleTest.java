package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Ports;
import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.text.Text;

/** Ports that may be blank. */
class BlankPortRuleTest extends RuleTest {

    @Fires(also = "published-port")
    Homelab aBlankDefault() {
        return homelab(service("web").port(Ports.on("127.0.0.1", Ports.publish(setting("PORT", ""), 80))));
    }

    @Fires(also = "published-port")
    Homelab noDefault() {
        return homelab(service("web").port(Ports.on("127.0.0.1", Ports.publish(setting("PORT", "8080").plain(), 80))));
    }

    @Fires(also = "published-port")
    Homelab aDefaultOnlyWhereItIsUnset() {
        return homelab(service("web").port(Ports.on("127.0.0.1", Ports.publish(setting("PORT", "8080").orIfUnset("8080"), 80))));
    }

    @Fires(also = {"published-port", "raw-interpolation"})
    Homelab byItsText() {
        return homelab(service("web").port(Port.builder().hostIp("127.0.0.1").published(Text.parse("${PORT}")).target("80").build()));
    }

    @Quiet(also = "published-port")
    Homelab aNumber() {
        return homelab(service("web").port(Ports.on("127.0.0.1", Ports.publish(8080, 80))));
    }

    @Quiet(also = "published-port")
    Homelab aDefault() {
        return homelab(service("web").port(Ports.on("127.0.0.1", Ports.publish(setting("PORT", "8080"), 80))));
    }

    @Quiet(also = "published-port")
    Homelab aDefaultOfTheUse() {
        return homelab(service("web").port(Ports.on("127.0.0.1", Ports.publish(setting("PORT", "").or("8080"), 80))));
    }

    @Quiet(also = "published-port")
    Homelab aRequiredVariable() {
        return homelab(service("web").port(Ports.on("127.0.0.1", Ports.publish(setting("PORT", "").required("set it"), 80))));
    }

    @Quiet(also = "published-port")
    Homelab aUseThatFails() {
        return homelab(service("web").port(Ports.on("127.0.0.1", Ports.publish(setting("PORT", "").orFail("set it"), 80))));
    }

    @Quiet(also = {"published-port", "raw-interpolation"})
    Homelab byItsTextWithADefault() {
        return homelab(service("web").port(Port.builder().hostIp("127.0.0.1").published(Text.parse("${PORT:-8080}")).target("80").build()));
    }
}
