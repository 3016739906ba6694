package dev.homelab.dsl;

/** What is spoken at an endpoint. */
public enum Protocol {
    /** HTTP, web sockets included. */
    HTTP("http"),
    /** Any other protocol over TCP. */
    TCP("tcp");

    private final String scheme;

    Protocol(String scheme) {
        this.scheme = scheme;
    }

    /** The scheme of a URL. */
    public String scheme() {
        return scheme;
    }
}
