package dev.homelab.generator.check;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Ports;
import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ports of the host that a service takes.
 *
 * @param address the address of the host; empty for all
 * @param first the first port
 * @param last the last port
 * @param protocol {@code tcp}, {@code udp} or {@code sctp}
 * @param isPrivate whether the private file publishes them, not the base file
 * @param member where they are declared
 * @param origin the line that declared them
 */
record HostPorts(
        String address, int first, int last, String protocol, boolean isPrivate, String member, Origin origin) {
    private static final List<String> EVERY_ADDRESS = List.of("", "0.0.0.0", "::");

    /** The ports of a service: those of its endpoints, and those of its own file. */
    static List<HostPorts> of(Located located) {
        List<HostPorts> all = new ArrayList<>();
        for (Endpoint endpoint : located.service().endpoints()) {
            endpoint.privatePort().ifPresent(port ->
                    all.add(new HostPorts("127.0.0.1", port, port, "tcp", true, "ports", endpoint.origin())));
        }
        List<Port> ports = located.service().attributes().ports();
        for (int i = 0; i < ports.size(); i++) {
            String member = "ports[" + i + "]";
            read(ports.get(i), member, located.origin(member)).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<HostPorts> read(Port port, String member, Origin origin) {
        String protocol = port.protocol().map(Text::toString).orElse("tcp");
        return port.published().flatMap(PortRange::of).map(range -> new HostPorts(
                text(port.hostIp()), range.first(), range.last(), protocol, false, member, origin));
    }

    private static String text(Optional<Text> text) {
        return text.map(Text::toString).orElse("");
    }

    /** Whether the addresses of both overlap. */
    boolean share(HostPorts other) {
        return address.equals(other.address) || isEvery(address, other.address) || isEvery(other.address, address);
    }

    /** Whether an address stands for all of the kind of another: 0.0.0.0 for IPv4, nothing for either. */
    private static boolean isEvery(String address, String other) {
        boolean sameKind = address.isEmpty() || other.isEmpty() || (address.indexOf(':') >= 0) == (other.indexOf(':') >= 0);
        return EVERY_ADDRESS.contains(address) && sameKind;
    }
}
