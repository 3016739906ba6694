package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Ports;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Command;

/** Variables by their text. */
class RawInterpolationRuleTest extends RuleTest {

    @Fires
    Homelab inTheEnvironment() {
        return homelab(service("web").environment("LEVEL", "${LEVEL:-info}"));
    }

    @Fires
    Homelab inALabel() {
        return homelab(service("web").label("level", "${LEVEL}"));
    }

    @Fires
    Homelab asComposeReadsIt() {
        return homelab(service("web").command(Command.line(Text.parse("serve ${LEVEL}"))));
    }

    @Fires(also = {"published-port", "blank-port"})
    Homelab aPort() {
        return homelab(service("web").port(Ports.on("127.0.0.1", Ports.publish(Text.parse("${PORT}"), 80))));
    }

    @Quiet
    Homelab aVariableOfTheContainersShell() {
        return homelab(service("web").command(Command.exec("sh", "-c", "serve ${LEVEL:-info}")));
    }

    @Quiet
    Homelab aDollar() {
        return homelab(service("web").environment("PRICE", "5 $ and ${ more"));
    }
}
