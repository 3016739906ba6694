package dev.homelab.generator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What differs between the sites of the reverse proxy. */
final class RouteComparison {

    private RouteComparison() {}

    static List<Change> of(Map<String, Route> before, Map<String, Route> after) {
        List<Change> changes = new ArrayList<>();
        Set<String> addresses = new TreeSet<>(before.keySet());
        addresses.addAll(after.keySet());
        for (String address : addresses) {
            Route old = before.get(address);
            Route now = after.get(address);
            if (old == null || now == null || !old.equals(now)) {
                changes.add(Change.of(Topic.ROUTE, "", address, sentence(old, now))
                        .field("", Optional.ofNullable(old).map(Route::target), Optional.ofNullable(now).map(Route::target)));
            }
        }
        return changes;
    }

    private static String sentence(Route old, Route now) {
        if (old == null) {
            return "Site `%s` opens%s%s.".formatted(now.address(), leadsTo(now), now.guarded() ? ", behind a password" : "");
        }
        if (now == null) {
            return "Site `%s` closes%s.".formatted(old.address(), old.target().isEmpty() ? "" : ", which led to `" + old.target() + "`");
        }
        if (old.guarded() != now.guarded()) {
            return "Site `%s` %s for a password.".formatted(now.address(), now.guarded() ? "asks" : "no longer asks");
        }
        return old.target().equals(now.target())
                ? "Site `%s` has other settings.".formatted(now.address())
                : "Site `%s` leads to `%s`, before to `%s`.".formatted(now.address(), now.target(), old.target());
    }

    private static String leadsTo(Route route) {
        return route.target().isEmpty() ? "" : " and leads to `" + route.target() + "`";
    }
}
