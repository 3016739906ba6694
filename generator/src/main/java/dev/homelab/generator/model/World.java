package dev.homelab.generator.model;

import dev.homelab.dsl.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A legal way to run the homelab, or a part of it.
 *
 * @param profiles the profiles that are on, of which no two exclude one another
 * @param environment whether ports are published on the loopback address
 * @param invocation how Compose is called
 */
public record World(List<Profile> profiles, Environment environment, Invocation invocation) {
    public World {
        profiles = Collections.unmodifiableList(new ArrayList<>(profiles));
    }

    /** Whether a service runs in it. */
    public boolean runs(Located located) {
        return invocation.files().stream().anyMatch(file -> file == located.file()) && isActive(located, profiles);
    }

    static boolean isActive(Located located, List<Profile> profiles) {
        List<Profile> anyOf = located.service().profiles();
        return anyOf.isEmpty() || anyOf.stream().anyMatch(profiles::contains);
    }

    /** That two services run at once with these profiles, for a sentence. */
    public static String bothRun(List<Profile> profiles) {
        return profiles.isEmpty() ? "both always run" : "both run " + words(profiles);
    }

    private static String words(List<Profile> profiles) {
        String noun = profiles.size() == 1 ? "with the profile " : "with the profiles ";
        return profiles.stream().map(profile -> "`" + profile.name() + "`").collect(Collectors.joining(" and ", noun, ""));
    }

    @Override
    public String toString() {
        String on = profiles.isEmpty() ? "without a profile" : words(profiles);
        return "`%s` %s, %s".formatted(invocation, on, environment);
    }
}
