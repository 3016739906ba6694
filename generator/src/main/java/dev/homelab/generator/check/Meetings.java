package dev.homelab.generator.check;

import dev.homelab.dsl.Profile;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Worlds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Services that lay claim to one thing, such as a name or a port of the host. Of those that run with the same profiles
 * the first stands for all, so that a claim is compared with few others.
 */
final class Meetings<T> {
    private final Map<List<Profile>, Map<Located, T>> claims = new LinkedHashMap<>();

    /**
     * Another claim than the one that is made, and when both are made.
     *
     * @param located who makes it
     * @param claim what for
     * @param profiles with which both services are active
     */
    record Rival<T>(Located located, T claim, List<Profile> profiles) {}

    /** The first claim that can be made together with this one and clashes with it; then this one is kept, too. */
    Optional<Rival<T>> claim(Located located, T claim, BiPredicate<T, T> clash) {
        Optional<Rival<T>> rival = rival(located, claim, clash);
        if (rival.isEmpty()) {
            claims.computeIfAbsent(located.service().profiles(), key -> new LinkedHashMap<>()).putIfAbsent(located, claim);
        }
        return rival;
    }

    private Optional<Rival<T>> rival(Located located, T claim, BiPredicate<T, T> clash) {
        for (Map<Located, T> same : claims.values()) {
            for (Map.Entry<Located, T> other : same.entrySet()) {
                if (other.getKey() != located && clash.test(other.getValue(), claim)) {
                    Optional<List<Profile>> profiles = Worlds.together(other.getKey(), located);
                    if (profiles.isPresent()) {
                        return profiles.map(set -> new Rival<>(other.getKey(), other.getValue(), set));
                    }
                    break;
                }
            }
        }
        return Optional.empty();
    }
}
