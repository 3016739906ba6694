package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;

/** Ports in words. */
final class PortText {

    private PortText() {}

    /** What makes a port the one it is: {@code 127.0.0.1:8080 -> 80/tcp}. */
    static String of(Mapping port) {
        String host = member(port, "host_ip").replaceAll("[\\[\\]]", "");
        String published = member(port, "published");
        String protocol = member(port, "protocol");
        String address = host.isEmpty() ? published : host + ":" + published;
        return (address.isEmpty() ? "a random port" : address) + " -> " + member(port, "target") + "/"
                + (protocol.isEmpty() ? "tcp" : protocol);
    }

    private static String member(Mapping port, String name) {
        return port.get(name).map(Canonical::text).map(Shown::name).orElse("");
    }
}
