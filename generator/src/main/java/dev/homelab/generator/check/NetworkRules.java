package dev.homelab.generator.check;

import java.util.List;

/** Rules on names and ports: who answers where, on the network and on the host. */
final class NetworkRules {

    private NetworkRules() {}

    static List<Rule> all() {
        return List.of(
                new DuplicateServiceRule(),
                new DuplicateContainerNameRule(),
                new AmbiguousNameRule(),
                new UnservedEndpointRule(),
                new UnreachableEndpointRule(),
                new UnansweredHostRule(),
                new WrittenHostRule(),
                new HostPortClashRule(),
                new PublishedPortRule(),
                new OpenPortRule(),
                new BlankPortRule(),
                new PortRangeRule(),
                new DuplicateRouteRule(),
                new OpenRouteRule());
    }
}
