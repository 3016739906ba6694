package dev.homelab.generator.load;

import java.util.List;
import java.util.stream.Stream;

/** Where Compose merges otherwise than key by key and item after item. */
final class MergeRules {

    /** How two values in one place are merged. */
    enum Rule {
        /** Mappings key by key, lists one behind the other, scalars by the later. */
        PLAIN,
        /** The later stands alone, null included. */
        REPLACE,
        /** As lists, one behind the other; Compose takes duplicates out afterwards. */
        TO_LIST,
        /** As mappings, where a list names keys without a value. */
        NAMES,
        /** As mappings, where a list names services that have to start. */
        DEPENDENCIES,
        /** As mappings, where a string is the context. */
        BUILD,
        /** Options of another driver do not stay. */
        LOGGING,
        /** A number is replaced, soft and hard limits are merged. */
        LIMIT,
        /** Address pools with one subnet are one. */
        SUBNETS
    }

    /** A rule for places. */
    private record Place(List<String> pattern, Rule rule) {}

    private static final List<Place> PLACES = Stream.of(
                    places(Rule.REPLACE, "services.*.command", "services.*.entrypoint", "services.*.healthcheck.test"),
                    places(Rule.TO_LIST,
                            "networks.*.labels", "volumes.*.labels", "services.*.annotations", "services.*.build.args",
                            "services.*.build.additional_contexts", "services.*.build.extra_hosts",
                            "services.*.build.labels", "services.*.deploy.labels", "services.*.dns",
                            "services.*.dns_opt", "services.*.dns_search", "services.*.env_file",
                            "services.*.label_file", "services.*.environment", "services.*.extra_hosts",
                            "services.*.labels", "services.*.sysctls", "services.*.tmpfs"),
                    places(Rule.NAMES, "services.*.networks", "services.*.models"),
                    places(Rule.DEPENDENCIES, "services.*.depends_on"),
                    places(Rule.BUILD, "services.*.build"),
                    places(Rule.LOGGING, "services.*.logging"),
                    places(Rule.LIMIT, "services.*.ulimits.*"),
                    places(Rule.SUBNETS, "networks.*.ipam.config"))
            .flatMap(places -> places)
            .toList();

    private MergeRules() {}

    private static Stream<Place> places(Rule rule, String... patterns) {
        return Stream.of(patterns).map(pattern -> new Place(List.of(pattern.split("[.]")), rule));
    }

    static Rule at(Trail trail) {
        return PLACES.stream()
                .filter(place -> trail.matches(place.pattern()))
                .map(Place::rule)
                .findFirst()
                .orElse(Rule.PLAIN);
    }
}
