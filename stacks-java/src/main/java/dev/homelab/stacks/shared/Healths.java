package dev.homelab.stacks.shared;

import static dev.homelab.dsl.Compose.seconds;

import dev.homelab.dsl.Health;

/** How often kinds of services are asked for their health. */
public final class Healths {

    private Healths() {}

    /** For databases: every 10 s, given up after ten failures. */
    public static Health database(Health health) {
        return health.every(seconds(10)).within(seconds(5)).failingAfter(10).startingWithin(seconds(30));
    }

    /** For services that start at once: every 5 s. */
    public static Health fast(Health health) {
        return health.every(seconds(5)).within(seconds(5)).failingAfter(3).startingWithin(seconds(10));
    }

    /** For services that take a while to start: every 10 s. */
    public static Health slow(Health health) {
        return health.every(seconds(10)).within(seconds(10)).failingAfter(5).startingWithin(seconds(60));
    }

    /** For services that load gigabytes before they answer: every minute. */
    public static Health verySlow(Health health, long startSeconds) {
        return health.every(seconds(60)).within(seconds(15)).failingAfter(5).startingWithin(seconds(startSeconds));
    }
}
