package dev.homelab.generator.map;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A port at which a service listens.
 *
 * @param port the port inside the network
 * @param name what is reached there
 * @param protocol what is spoken
 * @param hostPort the port on the host's loopback address, where the private files publish one
 * @param site how a browser gets there
 */
public record PortNode(int port, String name, String protocol, OptionalInt hostPort, Optional<SiteNode> site) {}
