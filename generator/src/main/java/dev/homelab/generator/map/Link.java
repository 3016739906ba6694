package dev.homelab.generator.map;

import java.util.List;
import java.util.Optional;

/**
 * What one service has to do with another.
 *
 * @param from who needs
 * @param to who is needed
 * @param waitsUntil what has to be true of the needed service before the other starts: {@code healthy}, {@code started}
 *     or {@code ended}; nothing where the start has no order
 * @param optional whether the other starts without it where its profile is off
 * @param calls the ports at which it is called
 * @param sites the sites of the reverse proxy that lead from one to the other
 */
public record Link(
        String from, String to, Optional<String> waitsUntil, boolean optional, List<Integer> calls, List<String> sites) {

    /** Whether nothing but sites of the reverse proxy connects the two. */
    public boolean isRoute() {
        return waitsUntil.isEmpty() && calls.isEmpty();
    }
}
