package dev.homelab.dsl;

import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;

/** The usual ports of a container and where they appear on the host. */
public final class Ports {

    private Ports() {}

    /** A port of the container at a port of the host that the engine picks. */
    public static Port picked(int container) {
        return Port.builder().target(Integer.toString(container)).build();
    }

    /** A port of the container at a port of the host, on all its addresses. */
    public static Port publish(int host, int container) {
        return publish(Text.of(Integer.toString(host)), container);
    }

    /** A port of the container at a port of the host that a variable gives. */
    public static Port publish(Reference host, int container) {
        return publish(Text.of(host), container);
    }

    /** A port of the container at a port of the host that a text gives. */
    public static Port publish(Text host, int container) {
        return Port.builder().target(Integer.toString(container)).published(host).build();
    }

    /** The same port, on one address of the host only, such as {@code 127.0.0.1}. */
    public static Port on(String address, Port port) {
        return copy(port).hostIp(address).build();
    }

    /** The same port for UDP. */
    public static Port udp(Port port) {
        return copy(port).protocol("udp").build();
    }

    /** The same port for TCP, in so many words. */
    public static Port tcp(Port port) {
        return copy(port).protocol("tcp").build();
    }

    private static Port.Builder copy(Port port) {
        Port.Builder copy = Port.builder();
        port.target().ifPresent(copy::target);
        port.published().ifPresent(copy::published);
        port.hostIp().ifPresent(copy::hostIp);
        port.protocol().ifPresent(copy::protocol);
        return copy;
    }
}
