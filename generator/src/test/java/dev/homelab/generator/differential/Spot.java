package dev.homelab.generator.differential;

import dev.homelab.dsl.Service;
import java.util.List;
import java.util.Random;

/**
 * A service in a homelab that is still being declared: where something is added to it.
 *
 * @param random decides what is left open
 * @param draft the service
 * @param file the services of its file
 * @param all the services of the homelab
 */
record Spot(Random random, Draft draft, List<Draft> file, List<Draft> all) {

    Service.Builder service() {
        return draft.builder();
    }

    /** Another service of the same file; the service itself where it is alone. */
    Draft neighbour() {
        return other(file);
    }

    /** Another service of the homelab, in any file. */
    Draft anyOther() {
        return other(all);
    }

    private Draft other(List<Draft> among) {
        List<Draft> others = among.stream().filter(each -> each != draft).toList();
        return others.isEmpty() ? draft : others.get(random.nextInt(others.size()));
    }

    /** One of several values. */
    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** A name that is new in the homelab, nearly always. */
    String fresh(String prefix) {
        return prefix + random.nextInt(100_000);
    }
}
