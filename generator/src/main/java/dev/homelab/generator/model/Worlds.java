package dev.homelab.generator.model;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Stack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All legal ways to run a homelab: which profiles are on, whether ports are published, and how Compose is called.
 *
 * <p>Rules look at two services at a time. Whether two can be active at once is decided by at most two profiles, so that
 * {@link #together} need not walk through all sets of profiles, of which there are exponentially many.
 */
public final class Worlds {
    /** More sets of profiles than these are not listed; then those of at most two stand for all. */
    private static final int MOST_SETS = 256;

    private final List<Invocation> invocations = new ArrayList<>();
    private final Map<ComposeFile, List<Invocation>> byFile = new IdentityHashMap<>();
    private final List<List<Profile>> profileSets;

    private Worlds(Model model) {
        for (Stack stack : model.homelab().stacks()) {
            stack.files().forEach(file -> add(new Invocation(stack.project(), List.of(file), false)));
            if (stack.files().size() > 1) {
                add(new Invocation(stack.project(), stack.files(), false));
            }
        }
        add(new Invocation(model.homelab().name(), model.homelab().files(), true));
        Set<Profile> profiles = new LinkedHashSet<>();
        model.services().forEach(located -> profiles.addAll(located.service().profiles()));
        profileSets = Collections.unmodifiableList(sets(List.copyOf(profiles)));
    }

    /** The worlds of a homelab. */
    static Worlds of(Model model) {
        return new Worlds(model);
    }

    private void add(Invocation invocation) {
        invocations.add(invocation);
        invocation.files().forEach(file -> byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(invocation));
    }

    private static List<List<Profile>> sets(List<Profile> profiles) {
        List<List<Profile>> sets = new ArrayList<>(List.of(List.<Profile>of()));
        for (Profile profile : profiles) {
            boolean all = sets.size() <= MOST_SETS;
            for (List<Profile> set : List.copyOf(sets)) {
                if ((all || set.size() < 2) && set.stream().allMatch(profile::allows)) {
                    List<Profile> larger = new ArrayList<>(set);
                    larger.add(profile);
                    sets.add(larger);
                }
            }
        }
        return sets;
    }

    /** The documented ways to call Compose: with each file alone, with all files of a stack, with the whole homelab. */
    public List<Invocation> invocations() {
        return Collections.unmodifiableList(invocations);
    }

    /** The documented ways that read a file. */
    public List<Invocation> invocations(ComposeFile file) {
        return Collections.unmodifiableList(byFile.get(file));
    }

    /** The sets of profiles that may be on at once, the empty one first. */
    public List<List<Profile>> profileSets() {
        return profileSets;
    }

    /** Every world. */
    public List<World> all() {
        List<World> worlds = new ArrayList<>();
        for (Invocation invocation : invocations) {
            for (List<Profile> profiles : profileSets) {
                for (Environment environment : Environment.values()) {
                    worlds.add(new World(profiles, environment, invocation));
                }
            }
        }
        return worlds;
    }

    /** The fewest profiles with which two services are active at once; nothing where no legal choice activates both. */
    public static Optional<List<Profile>> together(Located one, Located other) {
        List<Profile> first = one.service().profiles();
        List<Profile> second = other.service().profiles();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of(first.isEmpty() ? firstOf(second) : firstOf(first));
        }
        Optional<Profile> shared = first.stream().filter(second::contains).findFirst();
        if (shared.isPresent()) {
            return Optional.of(List.of(shared.get()));
        }
        for (Profile profile : first) {
            Optional<Profile> compatible = second.stream().filter(profile::allows).findFirst();
            if (compatible.isPresent()) {
                return Optional.of(List.of(profile, compatible.get()));
            }
        }
        return Optional.empty();
    }

    private static List<Profile> firstOf(List<Profile> profiles) {
        return profiles.stream().limit(1).toList();
    }

    /** The fewest profiles with which a service is active and another is not; nothing where that cannot be. */
    public static Optional<List<Profile>> without(Located active, Located inactive) {
        List<Profile> off = inactive.service().profiles();
        List<Profile> on = active.service().profiles();
        if (off.isEmpty()) {
            return Optional.empty();
        }
        return on.isEmpty()
                ? Optional.of(List.of())
                : on.stream().filter(profile -> !off.contains(profile)).findFirst().map(List::of);
    }
}
