package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.text.Text;

/** The addresses at which a host reaches itself. */
final class Loopback {

    private Loopback() {}

    /** Whether a port is published there only. */
    static boolean isOnly(Port port) {
        return port.hostIp().map(Text::toString).filter(address -> address.startsWith("127.") || address.equals("::1"))
                .isPresent();
    }
}
