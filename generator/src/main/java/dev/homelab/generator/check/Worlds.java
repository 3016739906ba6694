package dev.homelab.generator.check;

import dev.homelab.dsl.Profile;
import dev.homelab.generator.model.Located;
import java.util.List;

/** Which services can be active at once, over every legal choice of profiles. */
final class Worlds {

    private Worlds() {}

    /** Whether some legal choice of profiles activates both. */
    static boolean canMeet(Located one, Located other) {
        List<Profile> first = one.service().profiles();
        List<Profile> second = other.service().profiles();
        return first.isEmpty()
                || second.isEmpty()
                || first.stream().anyMatch(profile -> second.stream().anyMatch(profile::allows));
    }

    /** Whether the second service is active wherever the first is. */
    static boolean implies(Located first, Located second) {
        List<Profile> whenSecond = second.service().profiles();
        List<Profile> whenFirst = first.service().profiles();
        return whenSecond.isEmpty() || !whenFirst.isEmpty() && whenSecond.containsAll(whenFirst);
    }
}
