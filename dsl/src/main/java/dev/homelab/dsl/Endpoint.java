package dev.homelab.dsl;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A port at which a service listens, as other services refer to it.
 *
 * @param service who listens
 * @param name what is reached there, for people
 * @param port the port inside the network, 1 to 65535
 * @param protocol what is spoken
 * @param privatePort the port on the host's loopback address that the private file publishes
 * @param route how a browser gets there through the reverse proxy
 * @param origin the line that declared it
 */
public record Endpoint(
        ServiceId service,
        String name,
        int port,
        Protocol protocol,
        OptionalInt privatePort,
        Optional<Route> route,
        Origin origin) {

    public Endpoint {
        requirePort(port);
        privatePort.ifPresent(Endpoint::requirePort);
    }

    static int requirePort(int port) {
        if (port < 1 || port > 65535) {
            throw new IllegalValueException(Integer.toString(port), "a port from 1 to 65535");
        }
        return port;
    }

    static Endpoint at(ServiceId service, int port, Protocol protocol) {
        return new Endpoint(
                service, protocol.scheme(), port, protocol, OptionalInt.empty(), Optional.empty(), Origin.here());
    }

    /** The same endpoint, called what people call it. */
    public Endpoint named(String otherName) {
        return new Endpoint(service, otherName, port, protocol, privatePort, route, origin);
    }

    /** The same endpoint, published at a port of the host's loopback address by the private file. */
    public Endpoint privatePort(int hostPort) {
        return new Endpoint(service, name, port, protocol, OptionalInt.of(hostPort), route, origin);
    }

    /** The same endpoint, reached through the reverse proxy. */
    public Endpoint route(Route newRoute) {
        return new Endpoint(service, name, port, protocol, privatePort, Optional.of(newRoute), origin);
    }

    /** A reference to the name of the host. */
    public Reference host() {
        return new HostOf(this, true);
    }

    /** A reference to the port. */
    public Reference portNumber() {
        return new PortOf(this);
    }

    /** {@code host:port}. */
    public Text address() {
        return Text.format("{}:{}", host(), portNumber());
    }

    /** {@code http://host:port}, or with {@code tcp://}. */
    public Text url() {
        return url("");
    }

    /** {@code http://host:port} and a path. */
    public Text url(String path) {
        return Text.format("{}://{}:{}{}", protocol.scheme(), host(), portNumber(), path);
    }

    /**
     * A reference to an endpoint that means no start order: the name is only written down.
     *
     * @return a reference to the name of the host
     */
    public Reference hostInAnyOrder() {
        return new HostOf(this, false);
    }

    /**
     * The host of an endpoint.
     *
     * @param endpoint the endpoint
     * @param ordersStart whether whoever uses it starts after the endpoint's service
     */
    public record HostOf(Endpoint endpoint, boolean ordersStart) implements Reference {
        @Override
        public String renderedAt(Site site) {
            return site.host(endpoint.service());
        }
    }

    /**
     * The port of an endpoint.
     *
     * @param endpoint the endpoint
     */
    public record PortOf(Endpoint endpoint) implements Reference {
        @Override
        public String renderedAt(Site site) {
            return Integer.toString(endpoint.port());
        }
    }
}
