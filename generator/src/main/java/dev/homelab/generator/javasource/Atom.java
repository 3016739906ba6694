package dev.homelab.generator.javasource;

import java.util.ArrayList;
import java.util.List;

/**
 * The least part of a service that it can have in common with another: all of a property, or one entry of a map whose order
 * means nothing.
 *
 * @param property the property
 * @param place what it sets: the property, or an entry such as {@code environment.TZ}
 * @param steps the calls
 * @param key what tells it from others
 */
record Atom(String property, String place, List<Step> steps, String key) {
    private static final List<String> BY_ENTRY = List.of("environment", "labels", "annotations", "sysctls");

    /** The parts of a service, in order. */
    static List<Atom> of(List<Step> steps) {
        List<Atom> atoms = new ArrayList<>();
        List<Step> pending = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            pending.add(step);
            boolean entry = BY_ENTRY.contains(step.property());
            boolean last = i + 1 == steps.size() || !steps.get(i + 1).property().equals(step.property());
            if (entry || last) {
                atoms.add(of(step.property(), entry ? step.place() : step.property(), pending));
                pending = new ArrayList<>();
            }
        }
        return atoms;
    }

    private static Atom of(String property, String place, List<Step> steps) {
        StringBuilder key = new StringBuilder();
        steps.forEach(step -> key.append(step.key()));
        return new Atom(property, place, List.copyOf(steps), key.toString());
    }

    /** Whether it can be said of several services at once; a comment on a whole property cannot. */
    boolean isSharable() {
        return !property.isEmpty();
    }
}
