package dev.homelab.generator.check;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Route;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A site belongs to one service. */
final class DuplicateRouteRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "duplicate-route",
                Severity.ERROR,
                "No two sites of the reverse proxy have one name or one local port.",
                "The proxy refuses its whole configuration, so that no site is served.",
                "Give one of the sites another name or port.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, Meetings<Endpoint>> taken = new LinkedHashMap<>();
        for (Located located : model.services()) {
            for (Endpoint endpoint : located.service().endpoints()) {
                endpoint.route().ifPresent(route -> claims(route).stream()
                        .flatMap(claim -> taken.computeIfAbsent(claim, key -> new Meetings<>())
                                .claim(located, endpoint, (one, other) -> !one.equals(other))
                                .map(rival -> message(route, claim, rival))
                                .stream())
                        .findFirst()
                        .ifPresent(message -> report.accept(finding(located, "", message).declaredAt(endpoint.origin()))));
            }
        }
    }

    private static List<String> claims(Route route) {
        return Stream.concat(
                        Stream.of("the name `" + route.name() + "`"),
                        route.localPort().stream().map(port -> "the port " + port))
                .toList();
    }

    private static String message(Route route, String claim, Meetings.Rival<Endpoint> rival) {
        return "The site `%s` has %s, which the site of `%s` has too.".formatted(
                route.name(), claim, rival.located().service());
    }
}
