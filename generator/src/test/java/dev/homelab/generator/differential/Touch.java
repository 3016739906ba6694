package dev.homelab.generator.differential;

/** Something that a declaration may have. */
@FunctionalInterface
interface Touch {

    /** Adds it to a service. */
    void addTo(Spot spot);
}
