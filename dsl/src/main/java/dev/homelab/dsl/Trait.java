package dev.homelab.dsl;

/** Something that several services have in common, applied with {@link Service.Builder#with}. */
@FunctionalInterface
public interface Trait {

    /** Adds what the trait stands for to a service. */
    void applyTo(Service.Builder service);

    /** This trait and then another. */
    default Trait and(Trait other) {
        return service -> {
            applyTo(service);
            other.applyTo(service);
        };
    }
}
