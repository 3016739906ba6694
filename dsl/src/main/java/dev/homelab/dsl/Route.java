package dev.homelab.dsl;

import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.Locale;
import java.util.Optional;

/**
 * A site of the reverse proxy in front of an endpoint.
 *
 * @param name the first label of the public host name, and what people call the site
 * @param address the variable that holds the site's address; its default is a local port
 * @param bodyLimit the largest request body, in the proxy's notation
 * @param timeout how long an answer may take
 * @param tunnel how the site is offered to the internet through the tunnel
 */
public record Route(String name, Variable address, String bodyLimit, Duration timeout, Tunnel tunnel) {

    /** How a site is offered to the internet. */
    public enum Tunnel {
        /** Not at all. */
        CLOSED,
        /** The application asks for a login itself. */
        OPEN,
        /** The proxy asks for a password first, because the application asks for none. */
        PASSWORD
    }

    /**
     * A site with an address of its own.
     *
     * @param name lower-case letters, digits and dashes
     * @param localPort where it listens unless the operator says otherwise
     */
    public static Route of(String name, int localPort) {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalValueException(name, "a host label of lower-case letters, digits and `-`");
        }
        String variable = name.replace('-', '_').toUpperCase(Locale.ROOT) + "_HOSTNAME";
        Variable address = Variable.declared(variable, Variable.Kind.HOSTNAME, new Recipe.Given())
                .defaultsTo(":" + Endpoint.requirePort(localPort))
                .help("Address of the " + name + " site: a port such as `:" + localPort
                        + "`, or `http://` and a host name.");
        return new Route(name, address, "10MB", Duration.of("60s"), Tunnel.CLOSED);
    }

    /** The same site with room for larger requests, for example {@code 50MB}. */
    public Route bodyLimit(String size) {
        return new Route(name, address, size, timeout, tunnel);
    }

    /** The same site with more patience. */
    public Route timeout(Duration longest) {
        return new Route(name, address, bodyLimit, longest, tunnel);
    }

    /** The same site, offered through the tunnel. */
    public Route tunnel(Tunnel how) {
        return new Route(name, address, bodyLimit, timeout, how);
    }

    /** The local port, unless the operator gives another address. */
    public Optional<Integer> localPort() {
        return address.defaultValue().filter(value -> value.startsWith(":")).map(value -> Integer.valueOf(value.substring(1)));
    }
}
