package dev.homelab.generator.map;

/**
 * A site of the reverse proxy.
 *
 * @param name the first label of its public host name
 * @param address where it listens unless the operator says otherwise
 * @param variable the variable that says otherwise
 * @param tunnel how it is offered to the internet, in words
 */
public record SiteNode(String name, String address, String variable, String tunnel) {}
