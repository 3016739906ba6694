package dev.homelab.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Somebody else's Compose files that a homelab builds on: they are imported as a class, and the homelab changes what the
 * class declares.
 *
 * @param name what the operator calls it, such as {@code supabase}
 * @param files the files, each merged over those before it
 * @param sources the root of the sources that the class lies in, from the root of the project
 * @param className the class with its package
 * @param revision which revision the class was made from
 * @param application what the class declares, without what the homelab gives for the variables
 * @param given the class that gives values for the variables
 */
public record Upstream(
        String name,
        List<String> files,
        String sources,
        String className,
        String revision,
        Supplier<Application> application,
        Class<?> given) {
    public Upstream {
        files = Collections.unmodifiableList(new ArrayList<>(files));
    }
}
